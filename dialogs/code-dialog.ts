import { codeCard, readCode } from '../cards/code-card.ts';
import { maskAddress } from '../cards/visible-text.ts';
import type { Case, Declaration } from '../data/model/records.ts';
import { FIXED_LABELS } from '../data/policy/labels.ts';
import { carryOut } from './carry-out.ts';
import { inboundOf } from './inbound.ts';
import { checkCode, deadCode, sendCode } from './one-time-code.ts';
import { queueForPerson } from './person.ts';

import type { Step } from './step-dialog.ts';
import { StepDialog } from './step-dialog.ts';
import type { Talk } from './talk.ts';
import { talkOf } from './talk.ts';

/**
 * Deleting an account takes a code from the mail: sendCode -> readCode, until it is right.
 * The deletion counts from the moment of the right code.
 */
export class CodeDialog extends StepDialog {
  static readonly ID = 'code';

  constructor() {
    super(CodeDialog.ID, 1, { sendFirst, askCode, readAnswer });
  }
}

async function sendFirst(step: Step) {
  const talk = talkOf(step.context);
  const one = await talk.case();
  const account = await talk.account();
  if (one?.state !== 'open' || one.change !== 'delete') return step.end();
  if (!account) {
    await talk.say({ kind: 'error', text: talk.t('code.notNow') });
    await queueForPerson(talk, 'account_system', { quiet: true });
    return step.end();
  }
  if (!(await sendCode(talk, one, 'delete', account.email))) {
    await talk.say({ kind: 'error', text: talk.t('code.tooMany') });
    await queueForPerson(talk, 'security', { quiet: true });
    return step.end();
  }
  return step.goTo('askCode');
}

async function askCode(step: Step) {
  const talk = talkOf(step.context);
  const one = await talk.case();
  if (one?.state !== 'open') return step.end();
  const account = await talk.account();
  const address = account ? maskAddress(account.email) : '';
  const dead = step.again ? await deadCode(talk, one, 'delete') : null;
  await showCodeCard(talk, one, talk.t(`code.${dead ?? 'sent'}`, { address }));
  return step.wait('code');
}

async function readAnswer(step: Step) {
  const talk = talkOf(step.context);
  const one = await talk.case();
  if (one?.state !== 'open' || one.change !== 'delete') return step.end();
  const inbound = inboundOf(step.context);
  if (inbound.type === 'press' && inbound.press['newCode'] === true) return step.goTo('sendFirst');
  const code =
    inbound.type === 'press'
      ? readCode(inbound.press)
      : inbound.type === 'text'
        ? (inbound.understood.entities.code ?? null)
        : null;
  if (code === null) {
    const dead = await deadCode(talk, one, 'delete');
    await showCodeCard(talk, one, talk.t(`code.${dead ?? 'sixDigits'}`));
    return step.goToWaiting('askCode', 'code');
  }
  const check = await checkCode(talk, one, 'delete', code);
  if (check === 'right') {
    await carryOut(talk, one, deletion(talk, one), null);
    return step.end();
  }
  await showCodeCard(talk, one, talk.t(`code.${check}`));
  return step.goToWaiting('askCode', 'code');
}

function deletion(talk: Talk, one: Case): Declaration {
  const label = FIXED_LABELS[talk.language].confirm.delete;
  return {
    change: 'delete',
    type: 'ordinary',
    cause: null,
    at: talk.now,
    words: one.words === '' ? label : one.words,
    verified: true,
    name: null,
    contract: null,
    endDate: null,
    contact: null,
    by: one.words === '' ? null : 'sentence_and_button',
  };
}

async function showCodeCard(talk: Talk, one: Case, lead: string): Promise<void> {
  await talk.say({
    kind: 'code',
    state: 'confirming',
    change: 'delete',
    card: codeCard(talk.t, FIXED_LABELS[talk.language], {
      lead,
      change: 'delete',
      nonce: talk.seal(one, 'delete'),
    }),
  });
}
