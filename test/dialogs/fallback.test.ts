import { expect } from 'chai';
import { readCompanyFile } from '../../bot/config/company-file.ts';
import { whatIsSeen } from '../../cards/what-is-seen.ts';
import { AdieuError } from '../../data/model/errors.ts';
import type { DialogDeps } from '../../dialogs/deps.ts';
import { answerInPlaceOfBot } from '../../dialogs/fallback.ts';
import { recognizer } from '../support/chat.ts';
import { turnRig } from '../support/turn-rig.ts';
import { createNonces } from '../../cards/nonce.ts';
import { newSigner } from '../support/receipts.ts';

const { company } = readCompanyFile('data/policy/northlight.yaml');
const down = () => Promise.reject(new AdieuError('account_system_unavailable', 'down'));

async function afterFailing(text: string) {
  if (!company) throw new Error('the shipped policy file cannot be read');
  const deps: DialogDeps = {
    accounts: { find: down, capabilities: down, preview: down },
    recognizer: await recognizer(),
    company,
    publicUrl: 'http://localhost',
    nonces: createNonces('secret'),
    signReceipt: (receipt) => newSigner().sign(receipt),
    desk: { someoneThere: () => Promise.resolve(false) },
    newCode: () => '123456',
  };
  const rig = turnRig(() => Promise.reject(new Error('a bug')), {
    fallback: (context) => answerInPlaceOfBot(context, deps),
  });
  await rig.say(text);
  const entries = await rig.store.entriesAfter('c1', 0);
  const said = entries.flatMap(({ entry }) =>
    entry.kind === 'activity' && entry.actor === 'bot' ? [whatIsSeen(entry.activity)] : [],
  );
  const events = entries.flatMap(({ entry }) => (entry.kind === 'event' ? [entry.event] : []));
  const tasks = await rig.store.list('tasks', 'openByDue');
  return { said, events, tasks: tasks.items.map(({ doc }) => doc.kind) };
}

describe('the answer in place of a bot that failed', () => {
  it('shows the ways on and gives a person a task', async () => {
    const { said, tasks, events } = await afterFailing('what is this');
    expect(said.at(-1)?.text).to.contain('went wrong');
    expect(said.at(-1)?.controls.map(({ role }) => role)).to.include.members(['cancel', 'human']);
    expect(tasks).to.deep.equal(['turn_failed']);
    expect(events.map(({ type }) => type)).not.to.include('declaration');
  });

  for (const [text, change] of [
    ['I hereby cancel my subscription NL-2203.', 'cancel'],
    ['I hereby withdraw from the contract NL-2203.', 'withdraw'],
  ] as const) {
    it(`receives a declaration to ${change} all the same, with its receipt`, async () => {
      const { said, tasks, events } = await afterFailing(text);
      expect(events.find(({ type }) => type === 'declaration')).to.include({ change, words: text });
      expect(events.map(({ type }) => type)).to.include('receipt');
      expect(said[0]?.text).to.contain('NL-2203');
      expect(tasks).to.include.members(['turn_failed', 'match_declaration']);
    });
  }
});
