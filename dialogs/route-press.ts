import { readCode } from '../cards/code-card.ts';
import type { Press } from '../cards/press.ts';
import { readInput } from '../cards/press.ts';
import { readReasonPress } from '../cards/reason-card.ts';
import { readLanguage } from '../data/model/language.ts';
import { AfterDialog } from './after-dialog.ts';
import { updateCase } from './case.ts';
import { ChangeDialog } from './change-dialog.ts';
import { CodeDialog } from './code-dialog.ts';
import { DetailsDialog } from './details-dialog.ts';
import type { DialogContext } from './dialog-context.ts';
import { readCopyCode } from './interruptions/copy-by-code.ts';
import { answerExport } from './interruptions/data-requests.ts';
import { answerHelp } from './interruptions/information.ts';
import { promiseCallBack, queueForPerson } from './person.ts';
import { answerStalePress, goBack, keep, returnToPlace } from './place.ts';
import { confirmPress } from './press-confirm.ts';
import type { Talk } from './talk.ts';
import { WhichDialog } from './which-dialog.ts';
import { beginChange } from './wish.ts';

/** A pressed button, by its role. Only `confirm` binds; everything else leads somewhere. */
export async function routePress(dc: DialogContext, talk: Talk, press: Press): Promise<void> {
  talk.turn.updateConversation({ misunderstood: 0, explained: null });
  switch (press.role) {
    case 'confirm':
      return confirm(dc, talk, press);
    case 'cancel':
    case 'pause':
    case 'delete':
    case 'withdraw':
    case 'resume':
    case 'undo':
      return beginChange(dc, talk, {
        change: press.role,
        subscriptionId: readInput(press, 'subscriptionId'),
        understood: null,
      });
    case 'offer':
      return takeOffer(dc, talk, press);
    case 'back':
      return goBack(dc, talk);
    case 'keep':
      return keep(dc, talk);
    case 'human':
      await (press['callBack'] === true ? promiseCallBack(talk) : queueForPerson(talk, 'asked'));
      return returnToPlace(dc, talk);
    case 'export':
      await pressExport(talk, press);
      return returnToPlace(dc, talk);
    case 'help':
      await answerHelp(talk);
      return returnToPlace(dc, talk);
    case 'language':
      return chooseLanguage(dc, talk, press);
    case 'select':
    case 'reason':
    case 'survey':
    case 'skip':
      return answerQuestion(dc, talk, press);
  }
}

/** The button that asks for a copy, or that of the card for its code. */
async function pressExport(talk: Talk, press: Press): Promise<void> {
  if (press['withCode'] === true && (await readCopyCode(talk, readCode(press)))) return;
  await answerExport(talk, null);
}

async function confirm(dc: DialogContext, talk: Talk, press: Press): Promise<void> {
  const confirmed = await confirmPress(dc, talk, press);
  if (confirmed === 'stale') await answerStalePress(dc, talk);
  if (confirmed === 'incomplete') await returnToPlace(dc, talk);
}

async function takeOffer(dc: DialogContext, talk: Talk, press: Press): Promise<void> {
  const { change } = press;
  if (change !== 'switch' && change !== 'pause') return answerStalePress(dc, talk);
  const sealed = talk.unseal(press.nonce);
  const one = await talk.case();
  if (!sealed || sealed.caseId !== one?.id || one.state !== 'open') {
    return answerStalePress(dc, talk);
  }
  return beginChange(dc, talk, {
    change,
    subscriptionId: readInput(press, 'subscriptionId'),
    planId: readInput(press, 'planId'),
    understood: null,
  });
}

async function chooseLanguage(dc: DialogContext, talk: Talk, press: Press): Promise<void> {
  const language = readLanguage(press['language']);
  if (language) talk.turn.updateConversation({ language, languageIsChosen: true });
  await talk.say({ kind: 'answer', text: talk.t('answer.languageIs') });
  await returnToPlace(dc, talk);
}

/** Which dialog reads an answer of this kind. */
const READERS: Readonly<Record<string, readonly string[]>> = {
  select: [ChangeDialog.ID, CodeDialog.ID, DetailsDialog.ID, WhichDialog.ID],
  reason: [AfterDialog.ID],
  survey: [AfterDialog.ID],
  skip: [AfterDialog.ID, DetailsDialog.ID],
};

async function answerQuestion(dc: DialogContext, talk: Talk, press: Press): Promise<void> {
  const active = dc.place?.dialog ?? '';
  if (READERS[press.role]?.includes(active) && (await isForThisCase(talk, press))) {
    if (press.role !== 'reason' || !(await addsReason(talk, press))) await dc.continueDialog();
    return;
  }
  if (press.role === 'reason' && (await addsReason(talk, press))) return;
  await answerStalePress(dc, talk);
}

/** Sealed answers belong to one case; choices of a date or a subscription are checked where they are read. */
async function isForThisCase(talk: Talk, press: Press): Promise<boolean> {
  if (press.nonce === undefined) return press.role === 'select';
  return talk.unseal(press.nonce)?.caseId === (await talk.case())?.id;
}

/** A further reason, pressed after the question was answered: noted as well, and nothing more is asked. */
async function addsReason(talk: Talk, press: Press): Promise<boolean> {
  const sealed = talk.unseal(press.nonce);
  const one = sealed && (await talk.turn.get('cases', sealed.caseId));
  const reason = readReasonPress(press, talk.deps.company.reasons);
  if (!one?.reasonSettled || !reason || one.conversationId !== talk.turn.conversation.id) {
    return false;
  }
  if (!one.reasons.some((known) => known.reason === reason)) {
    updateCase(talk, one, { reasons: [...one.reasons, { reason, words: null }] });
  }
  await talk.say({ kind: 'answer', state: 'done', text: talk.t('reason.alsoNoted') });
  return true;
}
