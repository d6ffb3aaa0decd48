import { isConfirm, leadsOut } from './controls.ts';
import type { Invariant, Violation } from './invariant.ts';
import { violation } from './invariant.ts';
import { sentencesSaying, wordsIn } from './phrases.ts';
import type { Message } from './recorded.ts';
import { LOSS } from './words/tone.ts';

/** Words that are read before the confirm control, help and question included. */
export const BEFORE_CONFIRMING = 60;
const BEFORE_AN_OPTION = 25;
const MOST_LOSSES = 3;

export const I10: Invariant = {
  id: 'I10',
  level: 'F',
  title: 'Few words before the confirm control, few statements of what ends, short options',
  check({ leavings }) {
    return leavings.flatMap(({ wish, turns }) => {
      const said = turns[0]?.bot ?? [];
      return wish.ways.length === 0 ? said.flatMap(options) : [...facts(said), ...losses(said)];
    });
  },
};

/** Fields that are filled in are no reading matter; a question is. */
function facts(said: readonly Message[]): readonly Violation[] {
  const at = said.findIndex(({ controls }) => controls.some(isConfirm));
  const card = said[at];
  if (!card) return [];
  const own = card.fields.length > 0 ? 0 : (card.wordsBeforeControls ?? wordsIn(card.text));
  const words = said.slice(0, at).reduce((sum, { text }) => sum + wordsIn(text), own);
  return words <= BEFORE_CONFIRMING
    ? []
    : [violation(card, `${words} words before the confirm control`)];
}

function losses(said: readonly Message[]): readonly Violation[] {
  const [first] = said;
  const count = said.flatMap(({ text }) => sentencesSaying(text, LOSS)).length;
  return first && count > MOST_LOSSES ? [violation(first, `${count} statements of loss`)] : [];
}

/** The name of each option stands above its facts, its button under them. */
function options(message: Message): readonly Violation[] {
  const names = message.controls.filter(leadsOut).map(({ label }) => label);
  if (names.length < 2) return [];
  const labels = message.controls.map(({ label }) => label);
  const lines = message.text.split('\n');
  return names.flatMap((name) => {
    const from = lines.indexOf(name);
    if (from === -1) return [];
    const rest = lines.slice(from + 1);
    const to = rest.findIndex((line) => labels.includes(line));
    const words = wordsIn(rest.slice(0, to === -1 ? rest.length : to).join(' '));
    return words <= BEFORE_AN_OPTION
      ? []
      : [violation(message, `${words} words before the button "${name}"`)];
  });
}
