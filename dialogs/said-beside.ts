import type { Case } from '../data/model/records.ts';
import type { Intent, Understanding } from '../data/model/understanding.ts';
import { asksWhetherPerson } from '../data/policy/fairness/i02-claims-no-person.ts';
import { updateCase } from './case.ts';
import { nameDeletion, noteDeletion, offerDeletionToo } from './deletion-beside.ts';
import { answerRefund, answerSecurity } from './interruptions/concerns.ts';
import { answerExport, answerMarketing } from './interruptions/data-requests.ts';
import { answerBotQuestion, answerFees } from './interruptions/information.ts';
import { queueForPerson } from './person.ts';
import type { Talk } from './talk.ts';

/** A second intent is believed from here on: only one that is plain in a part of its own gets so far. */
const ALSO = 0.5;

/** Whose answer shows no way out by itself, so that a wish beside it would go without. */
const BESIDE: ReadonlySet<Intent> = new Set<Intent>([
  'security',
  'bot_question',
  'data_export',
  'marketing_objection',
  'refund',
  'talk_to_human',
]);

export function isAnsweredBeside(intent: Intent): boolean {
  return BESIDE.has(intent);
}

/** What was said besides the wish: answered after the card, in the same turn. */
export async function sayBeside(talk: Talk, understood: Understanding): Promise<void> {
  const { sensitive } = understood;
  if (sensitive !== null) await queueForPerson(talk, sensitive, { quiet: true });
  if (isSaid(understood, 'security')) await answerSecurity(talk);
  if (isSaid(understood, 'delete_account')) await offerDeletionToo(talk);
  await answerTheRest(talk, understood);
}

/**
 * What was said besides a declaration. It has no card that could stay in sight, so deleting
 * waits for the receipt. A foreign hand is for `heedSecurity`, before anything is carried out.
 * @param one As declared.
 */
export async function sayBesideDeclared(
  talk: Talk,
  one: Case,
  understood: Understanding,
): Promise<void> {
  if (isSaid(understood, 'delete_account')) {
    if (!talk.verified) await noteDeletion(talk);
    else {
      const noted = updateCase(talk, one, { alsoDelete: true });
      if (one.receiptId !== null) await nameDeletion(talk, noted);
    }
  }
  await answerTheRest(talk, understood);
}

/** "I hereby cancel, my account was hacked": declared, and a person looks before it is carried out. */
export async function heedSecurity(talk: Talk, understood: Understanding): Promise<void> {
  if (isSaid(understood, 'security')) await answerSecurity(talk);
}

async function answerTheRest(talk: Talk, understood: Understanding): Promise<void> {
  const also = (intent: Intent) => isSaid(understood, intent);
  const email = understood.entities.email ?? null;
  if (also('bot_question') || asksWhetherPerson(understood.text)) await answerBotQuestion(talk);
  if (also('data_export')) await answerExport(talk, email);
  if (also('marketing_objection')) await answerMarketing(talk, email);
  // The facts on the card, or the receipt, are the answer where the contract is known.
  const known = (await talk.case())?.consequences ?? null;
  if (also('fees_notice') && known === null) await answerFees(talk, understood.text);
  // Whoever is in the queue already need not be told of it twice.
  if (understood.sensitive !== null || also('security')) return;
  if (also('refund')) await answerRefund(talk);
  else if (also('talk_to_human')) await queueForPerson(talk, 'asked');
}

function isSaid({ intents }: Understanding, asked: Intent): boolean {
  return intents.some(({ intent, confidence }) => intent === asked && confidence >= ALSO);
}
