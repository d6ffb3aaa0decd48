import { redact } from '../redact.ts';
import type { Invariant, Violation } from './invariant.ts';
import { violation } from './invariant.ts';
import { says, sentencesSaying, NOT } from './phrases.ts';
import type { Line } from './recorded.ts';
import { SECRETS } from './words/asking.ts';

const ASKS =
  /\?|please|enter|send|type|give|upload|need|bitte|geben|senden|schicken|brauchen|nennen|graag|geef|stuur|vul|typ|nodig/i;

/** Agents are held to it as well. What customers type of it must not have been kept. */
export const I42: Invariant = {
  id: 'I42',
  level: 'B',
  title: 'No copies of papers, passwords, card or bank numbers are asked for or kept',
  check: ({ lines }) => [
    ...asksForSecrets(lines),
    ...lines.filter(kept).map((line) => violation(line, 'a secret was kept')),
  ],
};

/** Of what is said to the customer alone. */
export function asksForSecrets(lines: readonly Line[]): readonly Violation[] {
  return lines
    .filter((line) => line.type === 'message' && line.actor !== 'customer' && asks(line.text))
    .map((line) => violation(line, 'asks for something that nobody may ask for'));
}

function asks(text: string): boolean {
  return sentencesSaying(text, SECRETS).some(
    (sentence) => ASKS.test(sentence) && !says(sentence, NOT),
  );
}

function kept(line: Line): boolean {
  if (line.type === 'declaration') return redact(line.words) !== line.words;
  if (line.type !== 'message' || line.actor !== 'customer') return false;
  const typed = Object.entries(line.value ?? {}).flatMap(([key, value]) =>
    typeof value === 'string' && key !== 'nonce' ? [value] : [],
  );
  return [line.text, ...typed].some((text) => redact(text) !== text);
}
