import type { Attachment } from 'botbuilder';
import { CardFactory } from 'botbuilder';
import { markdownOff } from './markdown-off.ts';

/** What a button sends and what a link opens. `Action.Submit` only: Web Chat and Teams show the same. */
export type CardAction =
  | {
      readonly type: 'Action.Submit';
      readonly title: string;
      readonly data: Readonly<Record<string, unknown>>;
    }
  | { readonly type: 'Action.OpenUrl'; readonly title: string; readonly url: string };

export type CardElement =
  | {
      readonly type: 'TextBlock';
      readonly text: string;
      readonly wrap: true;
      readonly weight?: 'Bolder';
      readonly size?: 'Medium';
      readonly style?: 'heading';
    }
  | { readonly type: 'FactSet'; readonly facts: readonly Fact[] }
  | { readonly type: 'ActionSet'; readonly actions: readonly CardAction[] }
  | {
      readonly type: 'Container';
      readonly items: readonly CardElement[];
      readonly separator?: true;
      readonly spacing?: 'Medium';
    }
  | CardInput;

export type CardInput =
  | {
      readonly type: 'Input.Text';
      readonly id: string;
      readonly label: string;
      readonly value?: string;
      readonly maxLength: number;
      readonly isMultiline?: true;
      readonly isVisible?: false;
      /** The chat page shows the field while these inputs have these values. */
      readonly visibleWhen?: Readonly<Record<string, string>>;
      readonly style?: 'text' | 'email';
    }
  | {
      readonly type: 'Input.Date';
      readonly id: string;
      readonly label: string;
      readonly value?: string;
    }
  | {
      readonly type: 'Input.Toggle';
      readonly id: string;
      readonly title: string;
      readonly value: 'false';
      readonly wrap: true;
    }
  | {
      readonly type: 'Input.ChoiceSet';
      readonly id: string;
      readonly label: string;
      readonly style: 'compact' | 'expanded';
      readonly isMultiSelect?: true;
      readonly value?: string;
      readonly choices: readonly { readonly title: string; readonly value: string }[];
    };

export interface Fact {
  readonly title: string;
  readonly value: string;
}

/** An Adaptive Card 1.5; buttons of `actions` stand below the body, all in the same style. */
export function card(
  body: readonly CardElement[],
  actions: readonly CardAction[] = [],
): Attachment {
  return CardFactory.adaptiveCard({
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body,
    actions,
  });
}

/**
 * A paragraph. What customers or companies wrote is shown as they wrote it:
 * Markdown in it is switched off by escaping.
 */
export function text(value: string): CardElement {
  return { type: 'TextBlock', text: markdownOff(value), wrap: true };
}

/** A heading, also to whoever cannot see that it is bold. */
export function heading(value: string): CardElement {
  return {
    type: 'TextBlock',
    text: markdownOff(value),
    wrap: true,
    weight: 'Bolder',
    size: 'Medium',
    style: 'heading',
  };
}
