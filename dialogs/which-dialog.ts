import type { ChangeRequest } from '../data/model/change.ts';
import type { Case } from '../data/model/records.ts';
import { asDeclared } from './as-declared.ts';
import { askForChange } from './carry-out.ts';
import { updateCase } from './case.ts';
import { preview } from './consequences.ts';
import { declareAnother } from './declare-contract.ts';
import { chosenIn } from './inbound.ts';
import type { Step } from './step-dialog.ts';
import { StepDialog } from './step-dialog.ts';
import { subscriptionsFor } from './subscriptions.ts';
import { openTaskOf } from './task.ts';
import type { Talk } from './talk.ts';
import { talkOf } from './talk.ts';
import { whichContractCard } from './which-contract.ts';

/**
 * A declaration was received that fits several contracts: asks which one, and asks for its
 * end. Until then, and when nothing is answered, a person's task stands.
 */
export class WhichDialog extends StepDialog {
  static readonly ID = 'which';

  constructor() {
    super(WhichDialog.ID, 1, { askWhich, readWhich });
  }
}

async function askWhich(step: Step) {
  const talk = talkOf(step.context);
  const contracts = await contractsOf(talk);
  if (contracts.length === 0) return step.end();
  await talk.say({
    kind: 'question',
    state: 'declaring',
    card: whichContractCard(
      talk,
      talk.t('declare.whichContract'),
      contracts,
      await declaredChange(talk),
    ),
  });
  return step.wait('which');
}

async function readWhich(step: Step) {
  const talk = talkOf(step.context);
  const one = await talk.case();
  const named = chosenIn(step.context);
  const [chosen, ...others] = (await contractsOf(talk)).filter(({ id }) => named.includes(id));
  if (!chosen) return step.goTo('askWhich');
  if (one?.declaration && one.request === null) {
    await end(talk, one, chosen.id, chosen.contract);
    // "Both of them": the declaration was for each, and was received then.
    for (const other of others) await declareAnother(talk, null, one.declaration, other);
  }
  return step.end();
}

async function end(talk: Talk, one: Case, subscriptionId: string, contract: string): Promise<void> {
  const { declaration } = one;
  if (!declaration) return;
  const request: ChangeRequest =
    declaration.change === 'withdraw'
      ? { change: 'withdraw', subscriptionId }
      : { change: 'cancel', subscriptionId, endDate: declaration.endDate };
  const completed = updateCase(talk, one, {
    subscriptionId,
    request,
    consequences: await preview(talk, asDeclared(talk, request, declaration)),
    declaration: { ...declaration, contract },
    state: 'declared',
  });
  const task = await openTaskOf(talk, 'match_declaration');
  if (task) talk.turn.put('tasks', { ...task, doneAt: talk.now, doneBy: 'customer' });
  askForChange(talk, completed);
  await talk.showTyping();
}

async function contractsOf(talk: Talk) {
  const account = await talk.account();
  return account ? subscriptionsFor(talk, account, await declaredChange(talk)) : [];
}

async function declaredChange(talk: Talk): Promise<'cancel' | 'withdraw'> {
  const one = await talk.case();
  return one?.declaration?.change === 'withdraw' ? 'withdraw' : 'cancel';
}
