import type { DeclarationPress } from '../cards/declaration-press.ts';
import { readDeclarationPress } from '../cards/declaration-press.ts';
import type { Press } from '../cards/press.ts';
import type { Change } from '../data/model/change.ts';
import type { Case, Declaration } from '../data/model/records.ts';
import { FIXED_LABELS } from '../data/policy/labels.ts';
import type { PersonDecides } from './carry-out.ts';
import { carryOut } from './carry-out.ts';
import { chooseChange, openCase, updateCase } from './case.ts';
import { CodeDialog } from './code-dialog.ts';
import type { DialogContext } from './dialog-context.ts';
import { showReceipt } from './receipt.ts';
import { namesAnother } from './subscriptions.ts';
import { openTaskOf } from './task.ts';
import type { Talk } from './talk.ts';

/** What became of the press: carried out, asked for a code, answered with the same receipt, or too old. */
export type Confirmed = 'declared' | 'code_asked' | 'repeated' | 'incomplete' | 'stale';

/**
 * The press that carries a change out. Counts only with an unbroken seal on this case,
 * this revision and this change; the same press again gets the same receipt.
 */
export async function confirmPress(
  dc: DialogContext,
  talk: Talk,
  press: Press,
): Promise<Confirmed> {
  const { conversation } = talk.turn;
  if (conversation.channel === 'form') return confirmForm(talk, press);
  const sealed = talk.unseal(press.nonce);
  const one = sealed && (await talk.turn.get('cases', sealed.caseId));
  if (!sealed || one?.conversationId !== conversation.id) return 'stale';
  const { change, revision } = sealed;
  if (change === null || press.change !== change) return 'stale';
  if (one.change !== change || one.revision !== revision) return 'stale';
  if (one.declaration) return repeat(talk, one);
  if (one.state !== 'open' || conversation.caseId !== one.id) return 'stale';
  if (talk.verified && change === 'delete') {
    if (press['withCode'] === true && dc.place?.dialog === CodeDialog.ID) {
      await dc.continueDialog();
    } else {
      await dc.beginDialog(CodeDialog.ID);
    }
    return 'code_asked';
  }
  const fields = readDeclarationPress(press);
  if (!talk.verified && fields.name === null && fields.contract === null) {
    // What was filled in besides is there again.
    const { endDate, contact } = fields;
    const filledIn = {
      ...(endDate !== null && { date: endDate }),
      ...(contact !== null && { contact }),
    };
    updateCase(talk, one, { wished: { ...one.wished, ...filledIn } });
    await talk.say({
      kind: 'answer',
      state: 'declaring',
      text: talk.t('declare.nameOrContract'),
    });
    return 'incomplete';
  }
  await declare(talk, one, change, fields, press);
  dc.endDialog();
  return 'declared';
}

async function declare(
  talk: Talk,
  one: Case,
  change: Change,
  fields: DeclarationPress,
  press: Press,
): Promise<void> {
  const words = one.words === '' ? FIXED_LABELS[talk.language].confirm[change] : one.words;
  const asForm = 'name' in press || 'contract' in press;
  const dated = withEndDate(talk, one, asForm ? fields.endDate : undefined);
  const declaration: Declaration = {
    change,
    type: fields.type,
    cause: fields.type === 'extraordinary' ? fields.reason : null,
    at: talk.now,
    words,
    verified: talk.verified,
    name: fields.name,
    contract: fields.contract,
    endDate: dated.request?.change === 'cancel' ? dated.request.endDate : fields.endDate,
    ...(fields.endWords !== null && { endWords: fields.endWords }),
    contact: fields.contact,
    by: one.words === '' ? null : 'sentence_and_button',
  };
  await carryOut(talk, dated, declaration, await whoDecides(talk, dated, fields));
}

/** The date in the form, which the customer may have changed. */
function withEndDate(talk: Talk, one: Case, endDate: string | null | undefined): Case {
  if (endDate === undefined || one.request?.change !== 'cancel') return one;
  return updateCase(talk, one, { request: { ...one.request, endDate } });
}

async function whoDecides(
  talk: Talk,
  one: Case,
  { type, contract, endWords }: DeclarationPress,
): Promise<PersonDecides | null> {
  if (!talk.verified) return 'match_declaration';
  if (type === 'extraordinary') return 'extraordinary_termination';
  if (await openTaskOf(talk, 'security')) return 'security';
  if (one.request === null) return 'account_refused';
  if (endWords !== null) return 'match_declaration';
  const subscription = await talk.subscriptionOf(one);
  return subscription && namesAnother(subscription, contract) ? 'match_declaration' : null;
}

/** What was declared already: the same receipt once more. */
export async function repeat(talk: Talk, one: Case): Promise<Confirmed> {
  const receipt = one.receiptId === null ? null : await talk.turn.get('receipts', one.receiptId);
  if (receipt) await showReceipt(talk, receipt);
  else await talk.say({ kind: 'answer', state: 'done', text: talk.t('change.underWay') });
  return 'repeated';
}

/** The leave page: one post is the whole conversation, the same post again is the same receipt. */
async function confirmForm(talk: Talk, press: Press): Promise<Confirmed> {
  const known = await talk.case();
  if (known?.declaration) return repeat(talk, known);
  const fields = readDeclarationPress(press);
  const change = press.change === 'withdraw' ? 'withdraw' : 'cancel';
  if (fields.name === null && fields.contract === null) {
    await talk.say({
      kind: 'answer',
      state: 'declaring',
      text: talk.t('declare.nameOrContract'),
    });
    return 'incomplete';
  }
  const opened = await openCase(talk, null);
  const one = chooseChange(talk, opened, { change, subscriptionId: null, request: null });
  const declaration: Declaration = {
    change,
    type: fields.type,
    cause: fields.type === 'extraordinary' ? fields.reason : null,
    at: talk.now,
    words: FIXED_LABELS[talk.language].confirm[change],
    verified: false,
    name: fields.name,
    contract: fields.contract,
    endDate: fields.endDate,
    ...(fields.endWords !== null && { endWords: fields.endWords }),
    contact: fields.contact,
    by: 'form',
  };
  const extraordinary = fields.type === 'extraordinary';
  await carryOut(
    talk,
    one,
    declaration,
    extraordinary ? 'extraordinary_termination' : 'match_declaration',
  );
  return 'declared';
}
