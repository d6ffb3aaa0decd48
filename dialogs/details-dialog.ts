import { readDeclarationPress } from '../cards/declaration-press.ts';
import { detailsCard } from '../cards/details-card.ts';
import { inboundOf } from './inbound.ts';
import { completeReceipt } from './receipt.ts';
import type { Step } from './step-dialog.ts';
import { StepDialog } from './step-dialog.ts';
import { talkOf } from './talk.ts';

/** Asks, after the receipt of a declaration, for what is missing to find its contract. */
export class DetailsDialog extends StepDialog {
  static readonly ID = 'details';

  constructor() {
    super(DetailsDialog.ID, 1, { askDetails, readDetails });
  }
}

async function askDetails(step: Step) {
  const talk = talkOf(step.context);
  const one = await talk.case();
  await talk.say({
    kind: 'question',
    state: 'declaring',
    card: detailsCard(talk.t, talk.seal(one, null)),
  });
  return step.wait('name');
}

async function readDetails(step: Step) {
  const talk = talkOf(step.context);
  const one = await talk.case();
  const inbound = inboundOf(step.context);
  if (!one?.declaration || (inbound.type === 'press' && inbound.press.role === 'skip')) {
    await talk.say({ kind: 'answer', state: 'done', text: talk.t('declare.detailsSkipped') });
    return step.end();
  }
  if (inbound.type === 'press') {
    const { name, contract, contact } = readDeclarationPress(inbound.press);
    await completeReceipt(talk, one, { name, contract, contact });
  } else if (inbound.type === 'text') {
    const { entities } = inbound.understood;
    await completeReceipt(talk, one, {
      name: nameIn(inbound.text, [entities.contract, entities.email]),
      contract: entities.contract ?? null,
      contact: entities.email ?? null,
    });
  }
  return step.end();
}

/** What is left of an answer once contract number and address are taken out; `null`: nothing. */
function nameIn(text: string, others: readonly (string | undefined)[]): string | null {
  const rest = others
    .reduce<string>((left, other) => without(left, other ?? ''), text)
    .replace(/[\s,;:]+/g, ' ')
    .trim()
    .slice(0, 200);
  return /\p{L}{2}/u.test(rest) ? rest : null;
}

/** Contract numbers are read in upper case, however they were written. */
function without(text: string, part: string): string {
  const at = part === '' ? -1 : text.toLowerCase().indexOf(part.toLowerCase());
  return at === -1 ? text : `${text.slice(0, at)} ${text.slice(at + part.length)}`;
}
