import { askedReasons, type AskedReason } from '../cards/reason-card.ts';
import type { Case } from '../data/model/records.ts';
import type { Reason, Understanding } from '../data/model/understanding.ts';
import { isLabel } from '../data/policy/stop-words.ts';
import { heardReasons, withReasons } from './case.ts';
import type { Talk } from './talk.ts';

/** "Only a break", "just a pause": why somebody has left, and no wish for one. Closed. */
const ONLY = /\b(only|just|nur|bloß|bloss|lediglich|alleen|slechts|even)\b/i;

/** The reasons that are asked for, as the company calls them. */
export function reasonsAsked({ t, language, deps }: Talk): readonly AskedReason[] {
  return askedReasons(t, language, deps.company.reasons);
}

/** A reason is told, though the words sound like a wish: by its label, typed, or as a break. */
export function tellsReason(talk: Talk, understood: Understanding): boolean {
  return labelled(talk, understood.text) !== null || tellsOfBreak(understood);
}

/** The case's reasons with those of an answer in words. */
export function withReasonsOf(talk: Talk, one: Case, understood: Understanding): Case['reasons'] {
  const words = understood.text.slice(0, 500);
  const label = labelled(talk, understood.text);
  if (label !== null) return withReasons(one, [label], words);
  if (understood.intent === 'no' && understood.text.length < 20) {
    return withReasons(one, ['declined_to_say'], null);
  }
  if (tellsOfBreak(understood)) return withReasons(one, ['temporary_break'], words);
  const heard = heardReasons(understood);
  return withReasons(one, heard.length > 0 ? heard : ['other'], words);
}

function labelled(talk: Talk, text: string): Reason | null {
  return reasonsAsked(talk).find(({ label }) => isLabel(text, label))?.id ?? null;
}

function tellsOfBreak({ intent, text }: Understanding): boolean {
  return intent === 'pause_subscription' && ONLY.test(text);
}
