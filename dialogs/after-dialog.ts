import type { CardAction } from '../cards/card.ts';
import { factsCard } from '../cards/facts-card.ts';
import { readReasonPress, reasonCard } from '../cards/reason-card.ts';
import { readSurveyPress, surveyCard } from '../cards/survey-card.ts';
import { isWayOut } from '../data/model/change.ts';
import type { Case, Survey } from '../data/model/records.ts';
import type { Reason } from '../data/model/understanding.ts';
import { tellsOfTrouble, updateCase, withReasons } from './case.ts';
import { formatList } from '../data/locales/format.ts';
import { consentQuestion, consentWords } from './consent.ts';
import { wishIn } from '../data/policy/fairness/wish.ts';
import { inboundOf } from './inbound.ts';
import { sayIsDone } from './others-go-on.ts';
import { reasonsAsked, withReasonsOf } from './reason-in-words.ts';
import type { Step } from './step-dialog.ts';
import { StepDialog } from './step-dialog.ts';
import type { Talk } from './talk.ts';
import { talkOf } from './talk.ts';

/**
 * After the receipt: askReason -> readReason -> askSurvey -> readSurvey, then goodbye.
 * The reason is asked once, and not at all where it was volunteered. All of it can be skipped.
 */
export class AfterDialog extends StepDialog {
  static readonly ID = 'after';

  constructor() {
    super(AfterDialog.ID, 1, { askReason, readReason, askSurvey, readSurvey });
  }
}

/** Whether there is anything to ask after this receipt. */
export function asksAfter({ change, mood }: Case): boolean {
  return isWayOut(change) && mood !== 'distressed';
}

async function askReason(step: Step) {
  const { talk, one } = await settledCase(step);
  if (!one) return step.end();
  const reasons = reasonsAsked(talk);
  if (one.reasonSettled || reasons.length === 0) return step.goTo('askSurvey');
  await talk.say({
    kind: 'question',
    state: 'done',
    card: reasonCard(talk.t, talk.seal(one, null), reasons),
  });
  return step.wait('reason');
}

async function readReason(step: Step) {
  const { talk, one } = await settledCase(step);
  if (!one) return step.end();
  const inbound = inboundOf(step.context);
  if (inbound.type === 'press') {
    const reason = readReasonPress(inbound.press, talk.deps.company.reasons) ?? 'declined_to_say';
    updateCase(talk, one, {
      reasonSettled: true,
      reasons: withReasons(one, [reason], null),
    });
  } else if (inbound.type === 'text') {
    const { date } = inbound.understood.entities;
    updateCase(talk, one, {
      reasonSettled: true,
      reasons: withReasonsOf(talk, one, inbound.understood),
      ...(date !== undefined && date > talk.today && { comeBackOn: date }),
      ...(tellsOfTrouble(inbound.understood) && { inTrouble: true }),
    });
    // "Cancel it, I hardly open it": whoever says it once more may not know that it is done.
    if (wishIn(inbound.text)?.ways.includes('cancel')) await sayIsDone(talk, one);
  }
  return step.goTo('askSurvey');
}

async function askSurvey(step: Step) {
  const { talk, one } = await settledCase(step);
  if (!one || one.survey !== null) return step.end();
  const known = one.reasons.filter(
    ({ reason }) => reason !== 'other' && reason !== 'declined_to_say',
  );
  const quoted = known.map(({ reason }) =>
    talk.t('survey.quoted', { reason: nameOf(talk, reason) }),
  );
  const lead =
    known.length > 0
      ? talk.t('survey.reasonsNoted', {
          reasons: formatList(talk.language, quoted),
          count: known.length,
        })
      : one.reasons.some(({ reason }) => reason === 'other')
        ? talk.t('survey.wordsNoted')
        : talk.t('survey.lead');
  const mayWrite = await consentQuestion(talk, one);
  if (mayWrite !== null) updateCase(talk, one, { askedToWrite: true });
  await talk.say({
    kind: 'survey',
    state: 'done',
    card: surveyCard(talk.t, talk.seal(one, null), { lead, mayWrite }),
  });
  return step.wait('survey');
}

/** As the company calls the reason, also where it was volunteered. */
function nameOf(talk: Talk, reason: Reason): string {
  const asked = reasonsAsked(talk).find(({ id }) => id === reason);
  return asked?.label ?? talk.t(`reason.${reason}`);
}

async function readSurvey(step: Step) {
  const { talk, one } = await settledCase(step);
  if (!one) return step.end();
  const inbound = inboundOf(step.context);
  if (inbound.type === 'press') {
    const survey =
      inbound.press.role === 'survey' ? readSurveyPress(inbound.press) : NOTHING_ANSWERED;
    const consented = survey.mayWrite && one.askedToWrite === true;
    updateCase(talk, one, {
      survey: { ...survey, mayWrite: consented },
      ...(consented && { consent: { at: talk.now, words: consentWords(talk, one) } }),
    });
  } else if (inbound.type === 'text') {
    const survey = surveyInWords(inbound.text);
    updateCase(talk, one, { survey });
    if (survey.missing !== null) {
      const text = talk.t('survey.told', { farewell: await farewellOf(talk) });
      await talk.say({ kind: 'farewell', text });
      return step.end();
    }
  }
  await sayFarewell(talk);
  return step.end();
}

/** Goodbye, short; with the way out below it for whoever goes before anything was declared. */
export async function sayFarewell(talk: Talk, below: readonly CardAction[] = []): Promise<void> {
  const text = await farewellOf(talk);
  await talk.say({
    kind: 'farewell',
    ...(below.length === 0 ? { text } : { card: factsCard([text], below) }),
  });
}

async function farewellOf(talk: Talk): Promise<string> {
  const name = await talk.addressee();
  return name === '' ? talk.t('survey.farewell') : talk.t('survey.farewellName', { name });
}

async function settledCase(step: Step): Promise<{ talk: Talk; one: Case | null }> {
  const talk = talkOf(step.context);
  const one = await talk.case();
  return { talk, one: one?.declaration ? one : null };
}

const NOTHING_ANSWERED: Survey = {
  rating: null,
  feltHeard: null,
  wouldReturn: null,
  wouldRecommend: null,
  missing: null,
  mayWrite: false,
};

/** "4" alone is a rating; anything else is what was missing. */
function surveyInWords(text: string): Survey {
  const rating = /^[1-5]$/.exec(text.trim());
  return rating
    ? { ...NOTHING_ANSWERED, rating: Number(rating[0]) }
    : { ...NOTHING_ANSWERED, missing: text.slice(0, 1_000) };
}
