import { byProgram, textOf } from './conversation.ts';
import { confirmsIn } from './controls.ts';
import type { Invariant } from './invariant.ts';
import { violation } from './invariant.ts';
import { phrases, says } from './phrases.ts';

const CONTRACT = phrases(
  'contract*|subscription*',
  'vertrag*|verträge*|abo|abos',
  'contract*|abonnement*|overeenkomst*',
);

export const I33: Invariant = {
  id: 'I33',
  level: 'F',
  title:
    'Deleting: said whether the contract ends too; the copy of the data is offered once, as no gate',
  check({ leavings }) {
    return leavings.flatMap(({ turns }) => {
      const first = turns.find(({ said }) =>
        confirmsIn(byProgram(said)).some(({ controls }) =>
          controls.some(({ role, change }) => role === 'confirm' && change === 'delete'),
        ),
      );
      const bot = byProgram(first?.said ?? []);
      const [card] = confirmsIn(bot);
      if (!first || !card) return [];
      const exports = turns.flatMap(({ said }) =>
        byProgram(said).flatMap(({ controls }) => controls.filter(({ role }) => role === 'export')),
      );
      return [
        ...(says(textOf(bot), CONTRACT)
          ? []
          : [violation(card, 'not said what becomes of the contract')]),
        ...(card.verified && exports.length === 0
          ? [violation(card, 'no copy of the data offered')]
          : []),
        ...(exports.length > 1 ? [violation(card, 'the copy of the data is offered again')] : []),
      ];
    });
  },
};
