import {
  AdaptiveCard,
  OpenUrlAction,
  SerializationContext,
  TextBlock,
  SubmitAction,
  Version,
  type Action,
} from 'adaptivecards';
import { hooks } from 'botframework-webchat-component';
import { useEffect, useMemo, useRef } from 'react';
import { withoutMarks } from '../../../cards/markdown-off.ts';
import { hostConfig } from './host-config.ts';
import { isPressed, labelOf } from './press.ts';
import { followInputs } from './visible-when.ts';

// Texts on cards are plain: what a customer wrote never becomes markup.
AdaptiveCard.onProcessMarkdown = (_text, result) => {
  result.didProcess = false;
};

interface Rendered {
  readonly card: AdaptiveCard;
  readonly element: HTMLElement;
  readonly actions: readonly Action[];
}

export interface AdaptiveCardProps {
  readonly content: unknown;
  /** What the customer's turns after this card carried, oldest first. */
  readonly later: readonly unknown[];
}

/**
 * One card in the chat. Own code, because Web Chat's renderer comes in one
 * piece with a speech SDK of twice the size of this page, and because a pressed
 * button has to be recognisable after a reload as well.
 */
export function AdaptiveCardAttachment({ content, later }: AdaptiveCardProps) {
  const perform = hooks.usePerformCardAction();
  const scrollToEnd = hooks.useScrollToEnd();
  const place = useRef<HTMLDivElement>(null);
  const rendered = useMemo(() => render(content), [content]);

  useEffect(() => {
    if (!rendered) return;
    place.current?.replaceChildren(rendered.element);
    rendered.card.onExecuteAction = (action) => {
      const { title = '' } = action;
      if (action instanceof OpenUrlAction)
        perform({ type: 'openUrl', title, value: action.url ?? '' });
      if (action instanceof SubmitAction && action.data) {
        const displayText = labelOf(action.data) ?? title;
        perform({ type: 'messageBack', title, displayText, value: { ...action.data } });
        // As after a message that was typed: who had scrolled up to a field sees the answer.
        scrollToEnd();
      }
    };
  }, [rendered, perform, scrollToEnd]);

  useEffect(() => {
    for (const action of rendered?.actions ?? [])
      if (action instanceof SubmitAction)
        action.renderedElement?.setAttribute('aria-pressed', String(isPressed(action.data, later)));
  }, [rendered, later]);

  return <div className="card" ref={place} />;
}

function render(content: unknown): Rendered | null {
  const actions: Action[] = [];
  const context = new SerializationContext(new Version(1, 5));
  context.onParseAction = (action) => void actions.push(action);
  context.onParseElement = (element) => {
    if (element instanceof TextBlock) element.text = withoutMarks(element.text ?? '');
  };
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig;
  card.parse(content, context);
  followInputs(card, content);
  const element = card.render();
  if (!element) return null;
  // The card itself is no control and no stop on the way with the Tab key.
  element.removeAttribute('tabindex');
  if (element.hasAttribute('aria-label')) element.setAttribute('role', 'group');
  for (const button of element.querySelectorAll('button.ac-pushButton')) {
    for (const name of ['role', 'aria-posinset', 'aria-setsize']) button.removeAttribute(name);
  }
  for (const action of actions) {
    if (action instanceof OpenUrlAction) action.renderedElement?.setAttribute('role', 'link');
    if ((action.title ?? '').length <= 2) action.renderedElement?.setAttribute('data-short', '');
    if (action instanceof SubmitAction && binds(action.data))
      action.renderedElement?.setAttribute('data-binds', '');
  }
  return { card, element, actions };
}

function binds(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'role' in data && data.role === 'confirm';
}
