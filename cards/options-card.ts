import type { Attachment } from 'botbuilder';
import type { CardAction, Fact } from './card.ts';
import { card, text } from './card.ts';

/** One way to go: its facts, at most 25 words, and its button right under them. */
export interface Option {
  readonly facts: readonly Fact[];
  readonly action: CardAction;
}

/** The ways to go side by side, all buttons alike; other ways below. */
export function optionsCard(
  lead: string,
  options: readonly Option[],
  below: readonly CardAction[],
): Attachment {
  return card(
    [
      text(lead),
      ...options.map(({ facts, action }) => ({
        type: 'Container' as const,
        separator: true as const,
        spacing: 'Medium' as const,
        items: [
          text(action.title),
          { type: 'FactSet' as const, facts },
          { type: 'ActionSet' as const, actions: [action] },
        ],
      })),
    ],
    below,
  );
}
