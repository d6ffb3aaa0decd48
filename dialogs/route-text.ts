import { factsCard } from '../cards/facts-card.ts';
import { type Change, isWayOut } from '../data/model/change.ts';
import type { Case } from '../data/model/records.ts';
import type { Asked, Intent, Understanding } from '../data/model/understanding.ts';
import { isBackWord, isConversationStop, isStopWord } from '../data/policy/stop-words.ts';
import { wishIn } from '../data/policy/fairness/wish.ts';
import { namesWish, wantsToCancel } from '../data/policy/wish-words.ts';
import { sayFarewell } from './after-dialog.ts';
import { CodeDialog } from './code-dialog.ts';
import { declareBySentence, declaredIn, isSaidAgain } from './declaration.ts';
import { DeclareDialog, givesDetails } from './declare-dialog.ts';
import { pointToDeletion } from './deletion-beside.ts';
import type { DialogContext } from './dialog-context.ts';
import { answerComplaint, answerRefund, answerSecurity } from './interruptions/concerns.ts';
import { answerExport, answerMarketing } from './interruptions/data-requests.ts';
import {
  answerBotQuestion,
  answerFees,
  answerHelp,
  answerPrivacy,
  answerStop,
  asksAboutPausing,
  waysOut,
} from './interruptions/information.ts';
import { followLanguage, languageAskedFor } from './interruptions/language.ts';
import { answerUnclear } from './interruptions/unclear.ts';
import { queueForPerson } from './person.ts';
import { goBack, keep, returnToPlace } from './place.ts';
import { repeat } from './press-confirm.ts';
import { tellsReason } from './reason-in-words.ts';
import { completeReceipt, isAddress } from './receipt.ts';
import { answerForRequest } from './requests-of-strangers.ts';
import { isAnsweredBeside, sayBeside } from './said-beside.ts';
import type { Talk } from './talk.ts';
import { hear, hearTrouble } from './trouble.ts';
import { pageLink } from './ways.ts';
import { beginChange, showOptions } from './wish.ts';

/** Below this nothing is done on an intent; the likely meanings are asked. */
const SURE = 0.4;

const CHANGE_OF: Partial<Record<Intent, Change>> = {
  cancel_subscription: 'cancel',
  pause_subscription: 'pause',
  delete_account: 'delete',
  withdraw_contract: 'withdraw',
  undo_change: 'undo',
  resume_subscription: 'resume',
};

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
  if (understood.confidence < SURE && understood.sensitive === null) {
    return unclear(dc, talk, understood);
  }
  return routeIntent(dc, talk, understood);
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
  await answer(talk, understood, settled);
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

/**
 * What the words ask for. "I want to cancel, I only need a break": what was said outright counts, and a
 * pause may be the help. "Cancel my account" ends the contract, which can be undone; deleting stands beside it.
 */
function changeMeant({ text, language, intent }: Understanding): Change | undefined {
  const change = CHANGE_OF[intent];
  if (change === 'delete' && saysOnlyCancel(text)) return 'cancel';
  return change === 'pause' && wantsToCancel(text, language) ? 'cancel' : change;
}

/** Read as another wish, it is not said beside that one as well. */
function withoutIntent(understood: Understanding, read: Intent): Understanding {
  const intents = understood.intents.filter(({ intent }) => intent !== read);
  return { ...understood, intents };
}

function saysOnlyCancel(text: string): boolean {
  const ways = wishIn(text)?.ways ?? [];
  return ways.length === 1 && ways[0] === 'cancel';
}

/** "I want to cancel, but what happens to my team?": the wish counts, and its facts are the answer. */
function asksBesideCancelling({ text, language, intent, confidence }: Understanding): boolean {
  const unsure = intent === 'out_of_scope' || intent === 'fees_notice' || confidence < SURE;
  return unsure && wantsToCancel(text, language);
}

/** "Do not cancel, pause": what is to be left alone cannot be told from what is wished, so all ways are shown. */
function wishesAlso({ intents }: Understanding): boolean {
  return intents.some(
    ({ intent }) =>
      intent === 'pause_subscription' ||
      intent === 'cancel_subscription' ||
      intent === 'delete_account',
  );
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

/** What interrupts is answered, and the place is kept. */
async function answer(talk: Talk, understood: Understanding, settled: boolean): Promise<void> {
  const { sensitive } = understood;
  if (sensitive !== null) return queueForPerson(talk, sensitive);
  switch (understood.intent) {
    case 'talk_to_human':
      return queueForPerson(talk, 'asked');
    case 'bot_question':
      return answerBotQuestion(talk);
    case 'help':
      return answerHelp(talk);
    case 'fees_notice':
      return answerFees(talk, understood.text);
    case 'data_export':
      return answerExport(talk, understood.entities.email ?? null);
    case 'marketing_objection':
      return answerMarketing(talk, understood.entities.email ?? null);
    case 'complaint':
      return answerComplaint(talk);
    case 'refund':
      return answerRefund(talk);
    case 'security':
      return answerSecurity(talk);
    case 'greeting':
      return sayShortly(talk, 'answer.greeting', settled);
    case 'thanks':
      return sayShortly(talk, 'answer.thanks', settled);
    case 'goodbye':
      return sayFarewell(talk, settled ? [] : [pageLink(talk, null)]);
    default:
      return answerHelp(talk);
  }
}

/** A courtesy, with the page that leaves below it: what was said before may have been a wish. */
function sayShortly(talk: Talk, key: 'answer.greeting' | 'answer.thanks', settled: boolean) {
  const text = talk.t(key);
  return talk.say({
    kind: 'answer',
    ...(settled ? { text } : { card: factsCard([text], [pageLink(talk, null)]) }),
  });
}

/** By its name: a closed list, since no intent stands for it. */
const PRIVACY = /\b(privacy|datenschutz\w*|privacyverklaring|gdpr|dsgvo|avg)\b/i;

function asksForPrivacy({ text, intent, confidence }: Understanding): boolean {
  const elsewhere = intent !== 'fees_notice' && intent !== 'out_of_scope' && confidence >= SURE;
  return PRIVACY.test(text) && text.length <= 80 && !elsewhere;
}

/** Answers that a question was waiting for. A survey takes any words but a new wish; to "why?" one may be said with its reason. */
function answersQuestion(
  asked: Asked | null,
  understood: Understanding,
  change: Change | null,
): boolean {
  const { text, entities, intent, confidence } = understood;
  // "Cancel, your support took nine days": no answer to how long the pause shall be.
  if ((asked === 'date' || asked === 'which') && isOtherWish(understood, change)) return false;
  switch (asked) {
    case 'code':
      return entities.code !== undefined || /^\D*(\d\D*){4,8}$/.test(understood.text);
    case 'date':
      return entities.date !== undefined || entities.duration !== undefined || looksLikeDate(text);
    case 'which':
      return (entities.mentions ?? []).length > 0;
    case 'name':
      if (entities.contract !== undefined) return true;
      return !(NOT_A_REASON.has(intent) && confidence >= SURE) && !understood.declaration;
    case 'reason':
      if (tellsWhy(understood)) return true;
      // "Cancel, your support is slow" tells why it was cancelled; "delete it, ..." is a new wish.
      if (isOtherWish(understood, change)) return false;
      if (isNewWish(understood) && understood.reasons.length === 0) return false;
      return !(NOT_A_REASON.has(intent) && confidence >= SURE);
    case 'survey':
      if (tellsWhy(understood)) return true;
      return !(NOT_A_REASON.has(intent) && confidence >= SURE) && !isNewWish(understood);
    case 'confirm':
      return intent === 'yes';
    case 'likely':
    case null:
      return false;
  }
}

/** A few words with a number: a day that cannot be, or one in a form that was not read. */
function looksLikeDate(text: string): boolean {
  return /\d/.test(text) && text.split(/\s+/).length <= 4;
}

function isNewWish({ intent, confidence }: Understanding): boolean {
  return CHANGE_OF[intent] !== undefined && confidence >= SURE;
}

/** A clear wish for something else than what is being asked about. */
function isOtherWish(understood: Understanding, change: Change | null): boolean {
  const wished = CHANGE_OF[understood.intent];
  return isNewWish(understood) && wished !== change;
}

/** "It kept crashing": a reason, though it sounds like keeping. */
function tellsWhy({ intent, reasons }: Understanding): boolean {
  const sounds = intent === 'keep_subscription' || intent === 'undo_change';
  return sounds && reasons.some(({ confidence }) => confidence >= 0.5);
}

/** What is not meant as an answer to "why?". */
const NOT_A_REASON: ReadonlySet<Intent> = new Set<Intent>([
  'talk_to_human',
  'undo_change',
  'keep_subscription',
  'data_export',
  'security',
  'bot_question',
  'marketing_objection',
  'refund',
  'goodbye',
  'thanks',
  'help',
  'fees_notice',
]);

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
    ...(isNew ? { card: factsCard([text], waysOut(talk)) } : { text }),
  });
  return returnToPlace(dc, talk);
}
