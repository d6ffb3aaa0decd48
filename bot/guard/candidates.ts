import { button, link } from '../../cards/button.ts';
import {
  sentencesOf,
  withControls,
  withControlsPutRight,
  withLead,
  withoutControls,
  withoutField,
  withoutSentences,
} from '../../cards/edit-activity.ts';
import { whatIsSeen } from '../../cards/what-is-seen.ts';
import { translator } from '../../data/locales/translate.ts';
import type { StoredActivity } from '../../data/model/activity.ts';
import type { Language } from '../../data/model/language.ts';
import type { Entry } from '../../data/model/transcript.ts';
import { statesFact } from '../../data/policy/fairness/dates-and-money.ts';
import { isOfferText } from '../../data/policy/fairness/offers.ts';
import { isReceipt } from '../../data/policy/fairness/receipts.ts';
import type { LeaveChange } from '../../data/policy/fairness/words/leaving.ts';
import type { Mend } from '../../data/policy/guard/mends.ts';
import { FIXED_LABELS } from '../../data/policy/labels.ts';

type Said = Extract<Entry, { kind: 'activity' }>;

export interface MendOptions {
  readonly language: Language;
  /** Where the change that is wished for begins; `cancel` where it is not said how. */
  readonly way: LeaveChange;
  readonly leavePage: string;
  readonly privacyPage: string;
}

/** Every way to carry out one mend on a turn, each a whole turn; one of them may be right. */
export function* candidates(
  turn: readonly Entry[],
  mend: Mend,
  options: MendOptions,
): Generator<readonly Entry[]> {
  const said = turn.filter(isSaid);
  const ends = ATOP.has(mend) ? said.slice(0, 1) : said;
  for (const one of ends) {
    for (const made of mended(one, mend, options, said.length > 1)) {
      yield turn.flatMap((entry) =>
        entry !== one ? [entry] : made ? [{ ...one, activity: made }] : [],
      );
    }
  }
}

const ATOP: ReadonlySet<Mend> = new Set(['disclosure', 'privacy_link']);

/** The message in its new forms; `null` where it is left out. */
function* mended(
  { activity, actor }: Said,
  mend: Mend,
  { language, way, leavePage, privacyPage }: MendOptions,
  hasOthers: boolean,
): Generator<StoredActivity | null> {
  const t = translator(language);
  const seen = whatIsSeen(activity);
  switch (mend) {
    case 'disclosure':
      yield withLead(activity, t('greeting.disclosure'));
      return;
    case 'privacy_link':
      yield withControls(activity, [link(t('common.privacy'), privacyPage)]);
      return;
    case 'way_out': {
      const page = link(FIXED_LABELS[language].entry, leavePage);
      const leads = button(way, t(`button.${way}`));
      for (const ways of [[page], [leads], [leads, page]]) yield withControls(activity, ways);
      return;
    }
    case 'controls':
      yield withControlsPutRight(activity, language);
      return;
    case 'offer':
      yield withoutControls(
        withoutSentences(activity, isOfferText),
        ({ label, data }) =>
          data['role'] === 'offer' || (data['role'] !== 'confirm' && isOfferText(label)),
      );
      return;
    case 'sentence':
      for (const unwanted of new Set(seen.text.split('\n').flatMap(sentencesOf))) {
        // Nobody would know any more when it ends, what it costs, or that it was received.
        if (statesFact(unwanted)) continue;
        yield withoutSentences(activity, (sentence) => sentence === unwanted);
      }
      return;
    case 'button':
      for (const unwanted of seen.controls) {
        if (unwanted.role === 'confirm' || unwanted.role === 'back') continue;
        yield withoutControls(activity, ({ label }) => label === unwanted.label);
      }
      return;
    case 'field':
      for (const { id } of seen.fields) yield withoutField(activity, id);
      return;
    case 'message': {
      const confirms = seen.controls.some(({ role }) => role === 'confirm');
      if (hasOthers && !confirms && !isReceipt({ text: seen.text, actor })) yield null;
    }
  }
}

function isSaid(entry: Entry): entry is Said {
  return (
    entry.kind === 'activity' &&
    entry.audience === 'all' &&
    entry.actor !== 'customer' &&
    entry.actor !== 'agent'
  );
}
