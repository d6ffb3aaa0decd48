import type { CardAction } from '../cards/card.ts';
import type { Subscription } from '../data/model/account.ts';
import type { Case } from '../data/model/records.ts';
import type { Understanding } from '../data/model/understanding.ts';
import { featureNamed } from '../data/policy/company/feature-named.ts';
import type { CompanyLine } from '../data/policy/company/help-entry.ts';
import { withTerms } from '../data/policy/company/offer-terms.ts';
import { BUILT_IN_HELP, helpAllowed, type HelpKind } from '../data/policy/help.ts';
import { pauseOffer, planOffer } from './help-offers.ts';
import { inboundOf } from './inbound.ts';
import type { Talk } from './talk.ts';

/** One line of help with its button; its terms for the record, `null` when it offers nothing. */
export interface HelpLine {
  readonly text: string;
  readonly action: CardAction | null;
  readonly terms: Readonly<Record<string, string>> | null;
}

/** The one line that may stand beside the way out, or none. What is allowed, `data/policy` decides. */
export async function helpLine(
  talk: Talk,
  one: Case,
  subscription: Subscription,
  withConfirmCard: boolean,
): Promise<HelpLine | null> {
  // Help answers a reason: nothing has to be read for whoever gave none. With an agent, they help.
  if (one.reasons.length === 0 || talk.asSystem) return null;
  const inbound = inboundOf(talk.context);
  const understood = inbound.type === 'text' ? inbound.understood : null;
  const allowed = helpAllowed({
    profile: talk.profile,
    company: talk.deps.company,
    reasons: one.reasons.map(({ reason }) => reason),
    mood: one.mood,
    sensitive: understood?.sensitive ?? null,
    complaint: isComplaint(understood) || talk.turn.conversation.guard?.barred === true,
    change: one.change,
    withConfirmCard,
    afterNo: one.declaration !== null || understood?.declaration === true || isOver(talk),
    alreadyShown: one.helpShown,
    daysSinceLastHelp: await daysSinceLastHelp(talk, one),
  });
  if (!allowed) return null;
  const { reason, entry } = allowed;
  return entry === 'on'
    ? builtInLine(talk, one, subscription, BUILT_IN_HELP[reason] ?? [])
    : companyLine(talk, one, subscription, entry);
}

/** The first of what is built in for a reason that can be had. */
async function builtInLine(
  talk: Talk,
  one: Case,
  subscription: Subscription,
  kinds: readonly HelpKind[],
): Promise<HelpLine | null> {
  for (const kind of kinds) {
    if (kind === 'cheaper_plan' || kind === 'pause') {
      const offer =
        kind === 'pause'
          ? await pauseOffer(talk, one, subscription)
          : await planOffer(talk, one, subscription, null);
      if (offer) return offer;
    } else {
      return withoutOffer(talk.t(PEOPLE_HELP[kind]));
    }
  }
  return null;
}

/** What the company wrote: where a feature is, an offer with its terms, or a sentence. */
async function companyLine(
  talk: Talk,
  one: Case,
  subscription: Subscription,
  { text, offer, features }: CompanyLine,
): Promise<HelpLine | null> {
  const feature = featureNamed(features ?? [], said(one), talk.language);
  if (feature) return withoutOffer(feature.text[talk.language]);
  if (!offer) {
    return withoutOffer(text?.[talk.language] ?? talk.t(PEOPLE_HELP.feature));
  }
  const had =
    offer.kind === 'plan'
      ? await planOffer(talk, one, subscription, offer.plan)
      : await pauseOffer(talk, one, subscription);
  if (!had) return null;
  return text ? { ...had, text: withTerms(text[talk.language], had.words) } : had;
}

const PEOPLE_HELP = {
  person: 'change.helpPerson',
  feature: 'change.helpFeature',
  transfer: 'change.helpTransfer',
} as const;

function withoutOffer(text: string): HelpLine {
  return { text, action: null, terms: null };
}

/** The customer's words for why. */
function said({ reasons }: Case): string {
  return reasons.map(({ words }) => words ?? '').join(' ');
}

/** In this conversation something was declared or declined before. */
function isOver({ turn }: Talk): boolean {
  const { declared = false, declined = false } = turn.conversation.guard ?? {};
  return declared || declined;
}

function isComplaint(understood: Understanding | null): boolean {
  return (understood?.intents ?? []).some(
    ({ intent, confidence }) => intent === 'complaint' && confidence >= 0.5,
  );
}

/** Over all conversations of the account; `null`: never, or not known who it is. */
async function daysSinceLastHelp(talk: Talk, one: Case): Promise<number | null> {
  if (one.accountId === null) return null;
  const cases = await talk.turn.list('cases', 'byAccount', { equals: one.accountId });
  const shown = cases
    .filter(({ id, helpShown }) => helpShown && id !== one.id)
    .map(({ openedAt }) => Date.parse(openedAt));
  if (shown.length === 0) return null;
  return Math.floor((talk.turn.now.getTime() - Math.max(...shown)) / 86_400_000);
}
