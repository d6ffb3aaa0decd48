import { transcriptLines } from '../../bot/transcript/transcript-lines.ts';
import { checkFairness, findingLine } from '../../data/policy/fairness/check-fairness.ts';
import { readTranscripts } from '../../data/policy/fairness/read-transcripts.ts';
import type { Truth } from '../../data/policy/fairness/truth.ts';
import type { Store } from '../../data/store/contract.ts';
import { DEMO_CONTRACTS } from '../data/policy/fairness/demo-contracts.ts';

/** Every invariant that a stored conversation breaks, one line each, as `npm run fairness` prints them. */
export async function brokenPromises(
  store: Pick<Store, 'get' | 'entriesAfter'>,
  conversationId: string,
  truth: Truth = DEMO_CONTRACTS,
): Promise<readonly string[]> {
  let jsonl = '';
  for await (const line of transcriptLines(store, conversationId)) {
    jsonl += `${JSON.stringify(line)}\n`;
  }
  const { conversations, unreadable } = readTranscripts(jsonl);
  return [
    ...unreadable.map(({ line, why }) => `line ${line}: ${why}`),
    ...conversations.flatMap((lines) => checkFairness(lines, truth)).map(findingLine),
  ];
}
