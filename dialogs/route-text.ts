import { factsCard } from '../cards/facts-card.ts';
import { type Change, isWayOut } from '../data/model/change.ts';
import type { Case } from '../data/model/records.ts';
import type { Understanding } from '../data/model/understanding.ts';
import { isBackWord, isConversationStop, isStopWord } from '../data/policy/stop-words.ts';
import { wishIn } from '../data/policy/fairness/wish.ts';
import { namesWish } from '../data/policy/wish-words.ts';
import { answersQuestion } from './answers-question.ts';
import {
  asksBesideCancelling,
  CHANGE_OF,
  changeMeant,
  contractFirst,
  SURE,
  wishesAlso,
  withoutIntent,
} from './change-meant.ts';
import { openCase, saysWhy } from './case.ts';
import { CodeDialog } from './code-dialog.ts';
import { correctsDay } from './corrects-day.ts';
import { declareBySentence, declaredIn, isSaidAgain } from './declaration.ts';
import { DeclareDialog } from './declare-dialog.ts';
import { pointToDeletion } from './deletion-beside.ts';
import { givesDetails } from './details.ts';
import type { DialogContext } from './dialog-context.ts';
import { answerInterruption, asksForPrivacy } from './interruptions/answer.ts';
import { answerComplaint } from './interruptions/concerns.ts';
import {
  answerHelp,
  answerPrivacy,
  answerStop,
  asksAboutPausing,
  waysOut,
} from './interruptions/information.ts';
import { followLanguage, languageAskedFor } from './interruptions/language.ts';
import { answerUnclear } from './interruptions/unclear.ts';
import { answerOwnLife, speaksOnlyOfOwnLife } from './own-life.ts';
import { goBack, keep, returnToPlace } from './place.ts';
import { repeat } from './press-confirm.ts';
import { tellsReason } from './reason-in-words.ts';
import { completeReceipt, isAddress } from './receipt.ts';
import { answerForRequest } from './requests-of-strangers.ts';
import { isAnsweredBeside, sayBeside } from './said-beside.ts';
import type { Talk } from './talk.ts';
import { hear, hearTrouble } from './trouble.ts';
import { beginChange, showOptions } from './wish.ts';

/** Words, from the most binding meaning to the least: declaration, stop words, answers, wishes, the rest. */
export async function routeText(
  dc: DialogContext,
  talk: Talk,
  understood: Understanding,
): Promise<void> {
  const { text } = understood;
  const explained = lastExplained(talk);
  const asked = dc.place?.asked ?? null;
  const confirming = asked === 'confirm' || asked === 'code';
  if (!confirming) followLanguage(talk, understood);
  const one = await talk.case();
  const settled = one !== null && one.state !== 'open';
  const declared = await declaredIn(talk, understood);
  if (declared !== null) {
    if (!(await isSaidAgain(talk, one, understood, declared))) {
      return declareBySentence(dc, talk, understood, declared);
    }
    if (one && isPending(one)) return sayAgain(dc, talk, one);
  }
  if (speaksOnlyOfOwnLife(understood)) {
    await answerOwnLife(talk, understood);
    return;
  }
  if (isStopWord(text) && !settled) {
    return beginChange(dc, talk, { change: 'cancel', understood });
  }
  if (isConversationStop(text)) {
    await answerStop(talk);
    return returnToPlace(dc, talk);
  }
  if (isBackWord(text)) return back(dc, talk, one);
  if (explained !== null && one === null && understood.intent === 'yes') {
    return beginChange(dc, talk, { change: explained, understood });
  }
  const language = languageAskedFor(text);
  if (language !== null) return switchLanguage(dc, talk, language, confirming);
  if (asked !== 'name' && (await answerForRequest(talk, understood))) {
    return returnToPlace(dc, talk);
  }
  if (correctsDay(asked, understood, one)) {
    return beginChange(dc, talk, { change: one.change, understood });
  }
  const fillsIn = dc.place?.dialog === DeclareDialog.ID && givesDetails(understood);
  const tells = asked === 'reason' && tellsReason(talk, understood);
  if (fillsIn || tells || answersQuestion(asked, understood, one?.change ?? null)) {
    understoodAgain(talk);
    await dc.continueDialog();
    return;
  }
  if (one && addsDetail(talk, one, understood)) {
    const { contract = null, email = null } = understood.entities;
    return completeReceipt(talk, one, { name: null, contract, contact: email });
  }
  if (asksForPrivacy(understood)) {
    await answerPrivacy(talk);
    return returnToPlace(dc, talk);
  }
  if (asksBesideCancelling(understood)) {
    understoodAgain(talk);
    await beginChange(dc, talk, { change: 'cancel', understood });
    return sayBeside(talk, understood);
  }
  const unsure = understood.confidence < SURE;
  if (one?.state === 'open' && saysOnlyWhy(understood, unsure)) {
    await openCase(talk, understood);
    await answerComplaint(talk);
    return returnToPlace(dc, talk);
  }
  if (unsure && understood.sensitive === null) {
    return unclear(dc, talk, understood);
  }
  return routeIntent(dc, talk, contractFirst(understood));
}

/** "The app keeps crashing", beside a card: no wish, and no question; it is kept as the reason. */
function saysOnlyWhy(understood: Understanding, unsure: boolean): boolean {
  const isElsewhere = understood.intent === 'out_of_scope' || unsure;
  return isElsewhere && understood.sensitive === null && saysWhy(understood);
}

/** Received, and not carried out yet. */
function isPending({ state }: Case): boolean {
  return state === 'declared' || state === 'with_person';
}

/** Declared once more while it is pending: the same receipt, and what is still missing. */
async function sayAgain(dc: DialogContext, talk: Talk, one: Case): Promise<void> {
  const asked = dc.place?.asked;
  await repeat(talk, one);
  if (asked === 'which' || asked === 'name') await dc.askAgain();
}

/** The code was sent: who says the wish again need not ask for another one. */
function isAskedForCode({ place }: DialogContext, one: Case | null): boolean {
  return one?.state === 'open' && one.change === 'delete' && place?.dialog === CodeDialog.ID;
}

async function routeIntent(dc: DialogContext, talk: Talk, understood: Understanding) {
  const { intent } = understood;
  const one = await talk.case();
  const settled = one?.declaration !== null && one?.declaration !== undefined;
  const change = changeMeant(understood);
  if (intent !== 'out_of_scope') understoodAgain(talk);
  if (understood.sensitive !== null && !namesWish(understood.text, understood.language)) {
    return hearTrouble(dc, talk, understood, understood.sensitive);
  }
  if (isAskedForCode(dc, one) && (intent === 'leave_unclear' || change === 'delete')) {
    await returnToPlace(dc, talk);
    return sayBeside(talk, understood);
  }
  if (change !== undefined) {
    await beginChange(dc, talk, { change, understood });
    if (change === CHANGE_OF[intent]) return sayBeside(talk, understood);
    await sayBeside(talk, withoutIntent(understood, intent));
    if (intent === 'delete_account' && talk.verified && (await talk.case())?.state === 'open')
      await pointToDeletion(talk);
    return;
  }
  if (intent === 'leave_unclear') {
    // "I want out": whoever has chosen a way out already is not asked again which.
    const { change: chosen = null, subscriptionId = null } = one?.state === 'open' ? one : {};
    if (chosen !== null && isWayOut(chosen)) {
      await beginChange(dc, talk, { change: chosen, subscriptionId, understood: null });
    } else await showOptions(dc, talk, understood);
    return sayBeside(talk, understood);
  }
  if (intent === 'keep_subscription') {
    if (!settled && wishesAlso(understood)) return showOptions(dc, talk, understood);
    return settled || (one === null && (await isEnding(talk)))
      ? beginChange(dc, talk, { change: 'undo', understood })
      : keep(dc, talk);
  }
  if (intent === 'no' && one?.state === 'open') return goBack(dc, talk);
  // "Cancel this, or I call my lawyer": a wish may stand beside it, so the ways do too.
  if (understood.sensitive !== null && !settled) {
    return hearTrouble(dc, talk, understood, understood.sensitive);
  }
  if ((intent === 'yes' || intent === 'out_of_scope') && understood.sensitive === null) {
    return unclear(dc, talk, understood);
  }
  if (!settled && (await leadOutBeside(dc, talk, understood, one))) return;
  if (intent === 'fees_notice' && !settled && one?.change !== 'pause') {
    if (asksAboutPausing(understood.text)) return showOptions(dc, talk, understood);
  }
  if (one?.state === 'open') await hear(talk, understood);
  await answerInterruption(talk, understood, settled);
  return returnToPlace(dc, talk);
}

/**
 * "Please cancel, my account was hacked": what is understood first is not the wish, which the
 * promises hold all the same. False: no wish is said, or the card that is there leads to it.
 */
async function leadOutBeside(
  dc: DialogContext,
  talk: Talk,
  understood: Understanding,
  one: Case | null,
): Promise<boolean> {
  if (!isAnsweredBeside(understood.intent)) return false;
  const [way, ...others] = wishIn(understood.text)?.ways ?? [];
  if (way === undefined || (one?.state === 'open' && one.change === way)) return false;
  if (others.length > 0) await showOptions(dc, talk, understood);
  else await beginChange(dc, talk, { change: way, understood });
  await sayBeside(talk, understood);
  return true;
}

/** Something was ended before: that all goes on as before would not be true. */
async function isEnding(talk: Talk): Promise<boolean> {
  const account = await talk.account();
  if (!account) return false;
  return (
    account.status === 'deletion_scheduled' ||
    account.subscriptions.some(({ status }) => status === 'cancel_scheduled')
  );
}

async function back(dc: DialogContext, talk: Talk, one: Case | null): Promise<void> {
  if (one?.state === 'open') return goBack(dc, talk);
  await answerHelp(talk);
}

/** An address or a contract number that is sent after the declaration it belongs to. */
function addsDetail(talk: Talk, { declaration }: Case, { text, entities }: Understanding): boolean {
  if (talk.verified || !declaration || text.split(/\s+/).length > 4) return false;
  const { contract, email } = entities;
  return (
    (email !== undefined && !isAddress(declaration.contact)) ||
    (contract !== undefined && declaration.contract === null)
  );
}

async function unclear(dc: DialogContext, talk: Talk, understood: Understanding): Promise<void> {
  await answerUnclear(talk, understood);
  await returnToPlace(dc, talk);
}

/** What the last answer explained; it is said yes to now or not at all. */
function lastExplained(talk: Talk): Change | null {
  const { explained = null } = talk.turn.conversation;
  if (explained !== null) talk.turn.updateConversation({ explained: null });
  return explained;
}

function understoodAgain(talk: Talk): void {
  if (talk.turn.conversation.misunderstood) talk.turn.updateConversation({ misunderstood: 0 });
}

async function switchLanguage(
  dc: DialogContext,
  talk: Talk,
  language: NonNullable<ReturnType<typeof languageAskedFor>>,
  confirming: boolean,
): Promise<void> {
  talk.turn.updateConversation(
    confirming ? { nextLanguage: language } : { language, languageIsChosen: true },
  );
  const text = talk.t(confirming ? 'answer.languageLater' : 'answer.languageIs');
  // What was said before may have been a wish that was not understood.
  const isNew = (await talk.case()) === null;
  await talk.say({
    kind: 'answer',
    ...(isNew ? { card: factsCard([text], await waysOut(talk)) } : { text }),
  });
  return returnToPlace(dc, talk);
}
