import { declarationCard } from '../cards/confirm-card.ts';
import { factsCard } from '../cards/facts-card.ts';
import { isWayOut, type WayOut } from '../data/model/change.ts';
import type { Case } from '../data/model/records.ts';
import { FIXED_LABELS } from '../data/policy/labels.ts';
import { updateCase } from './case.ts';
import { requestedOf } from './data-request.ts';
import { detailsIn, givesDetails } from './details.ts';
import { inboundOf } from './inbound.ts';
import { kindWords } from './kind-words.ts';
import { pointToButton } from './point-to-button.ts';
import type { Step } from './step-dialog.ts';
import { StepDialog } from './step-dialog.ts';
import type { Talk } from './talk.ts';
import { talkOf } from './talk.ts';
import { sayUnread } from './unread-day.ts';
import { pageLink, personButtons } from './ways.ts';

/**
 * For people whom we cannot tell apart: explains in general and takes a declaration with
 * name, contract and contact. Says nothing about any account, and the same to everybody.
 */
export class DeclareDialog extends StepDialog {
  static readonly ID = 'declare';

  constructor() {
    super(DeclareDialog.ID, 1, { explain, showForm, readAnswer });
  }
}

async function explain(step: Step) {
  const talk = talkOf(step.context);
  const one = await talk.case();
  const change = declarable(one);
  if (!one || !change) return step.end();
  const { known } = await talk.view();
  await talk.say({
    kind: 'answer',
    state: 'declaring',
    card: factsCard(
      [
        [
          ...kindWords(talk),
          ...(change === 'cancel' ? sayUnread(talk, one, 'dayEarliest') : []),
          talk.t(known === 'unavailable' ? 'declare.noAccess' : `declare.${change}General`),
          ...(change === 'delete' && !talk.verified
            ? [talk.t('declare.deleteNoted', { ...(await requestedOf(talk, 'erasure')) })]
            : []),
        ].join(' '),
      ],
      [...personButtons(talk), pageLink(talk, change)],
    ),
  });
  return step.goTo('showForm');
}

async function showForm(step: Step) {
  const talk = talkOf(step.context);
  const one = await talk.case();
  const change = declarable(one);
  if (!one || !change) return step.end();
  await showDeclarationForm(talk, one, change);
  return step.wait('confirm');
}

async function readAnswer(step: Step) {
  const talk = talkOf(step.context);
  const one = await talk.case();
  const change = declarable(one);
  if (!one || !change) return step.end();
  keepDetails(talk, one);
  await pointToButton(talk, change, 'declaring');
  return step.goTo('showForm');
}

/** "John Smith, NL-2203": fills in the form, which is sent by its button. */
function keepDetails(talk: Talk, one: Case): void {
  const inbound = inboundOf(talk.context);
  if (inbound.type !== 'text' || !givesDetails(inbound.understood)) return;
  const { name, contract, contact } = detailsIn(inbound.understood);
  updateCase(talk, one, {
    wished: {
      ...one.wished,
      ...(name !== null && { name }),
      ...(contract !== null && { contract }),
      ...(contact !== null && { contact }),
    },
  });
}

async function showDeclarationForm(talk: Talk, one: Case, change: WayOut): Promise<void> {
  const inbound = inboundOf(talk.context);
  const entities = inbound.type === 'text' ? inbound.understood.entities : {};
  const contact = entities.email ?? one.wished?.contact;
  const contract = entities.contract ?? one.wished?.contract;
  const name = one.wished?.name ?? talk.turn.conversation.name;
  const endDate = one.wished?.date ?? entities.date;
  await talk.say({
    kind: 'confirm',
    state: 'declaring',
    change,
    card: declarationCard(talk.t, FIXED_LABELS[talk.language], {
      change,
      nonce: talk.seal(one, change),
      withType: change === 'cancel' && talk.profile.confirmCard === 'five_fields',
      reasonFollowsType: talk.turn.conversation.channel === 'directline',
      withBack: true,
      values: {
        ...(name !== null && { name }),
        ...(contract !== undefined && { contract }),
        ...(endDate !== undefined && { endDate }),
        ...(contact !== undefined && { contact }),
      },
    }),
  });
}

function declarable(one: Case | null): WayOut | null {
  if (one?.state !== 'open') return null;
  const { change } = one;
  return isWayOut(change) ? change : null;
}
