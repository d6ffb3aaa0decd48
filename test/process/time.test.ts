import { expect } from 'chai';
import type { DemoState } from '../../bot/accounts/demo/records.ts';
import { readAccountsFile } from '../support/accounts-file.ts';
import { mailFiles, mailTo } from '../support/mail-files.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { advanceClock, kindOf, WebsiteCustomer } from '../support/website-customer.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

describe('31 days on the running program, without any visit', function () {
  this.timeout(180_000);
  let server: RunningServer;
  let earlier: DemoState;
  let startedAt: number;
  let now: Date;

  before(async () => {
    server = await startServer();
    await requestDeletion(server, 'ada');
    earlier = await readAccountsFile(server.dataDir);
    startedAt = Date.now();
    now = await advanceClock(server.url, 'P31D');
  });
  after(() => server.dispose());

  const events = async (type: string) =>
    (await readAccountsFile(server.dataDir)).events
      .filter((event) => event.type === type)
      .map(({ accountId }) => accountId);
  const account = (state: DemoState, id: string) => state.accounts.find((one) => one.id === id)!;

  it('moves the clock by 31 days', () => {
    expect(now.getTime() - startedAt).to.be.within(
      31 * DAY_MS - MINUTE_MS,
      31 * DAY_MS + MINUTE_MS,
    );
  });

  it('charges who has a contract, and nobody whose account is deleted', async () => {
    const charged = await events('charged');
    expect(charged).to.include.members([
      'carlijn',
      'dora',
      'emil',
      'farah',
      'gus',
      'ines',
      'joost',
    ]);
    expect(charged).to.not.include('ada');
    expect(charged).to.not.include('hanna');
  });

  it('writes to gus before his pause ends, and resumes him', async () => {
    const mail = await mailTo(server.dataDir, 'pause_ending', 'gus@example.com');
    expect(mail.text).to.include('12.00 USD');
    const gus = account(await readAccountsFile(server.dataDir), 'gus');
    expect(gus.subscriptions[0]).to.include({ status: 'active', pause: null });
    expect(
      (await mailFiles(server.dataDir)).filter((name) => name.includes('-pause_ending-')),
    ).to.have.length(1);
  });

  it('ends the subscription that hanna had cancelled', async () => {
    expect(await events('ended')).to.include('hanna');
    const hanna = account(await readAccountsFile(server.dataDir), 'hanna');
    expect(hanna.subscriptions[0]?.status).to.equal('ended');
  });

  it('erases the account whose deletion was asked for', async () => {
    const before = account(earlier, 'ada');
    expect(before.status).to.equal('deletion_scheduled');
    expect(before.content).to.not.be.empty;
    expect(await events('deleted')).to.deep.equal(['ada']);
    const after = account(await readAccountsFile(server.dataDir), 'ada');
    expect(after.status).to.equal('deleted');
    expect(after.content).to.be.empty;
  });

  it('goes on from the moved clock after a restart, and does nothing again', async () => {
    const { events: before } = await readAccountsFile(server.dataDir);
    const mails = await mailFiles(server.dataDir);
    await server.stop();
    await server.start();
    const later = await advanceClock(server.url, 'PT1S');
    expect(later.getTime()).to.be.within(now.getTime(), now.getTime() + 5 * MINUTE_MS);
    expect((await readAccountsFile(server.dataDir)).events).to.deep.equal(before);
    expect(await mailFiles(server.dataDir)).to.deep.equal(mails);
  });
});

/** Asks in the chat for the account to be deleted, with the code from the mail. */
async function requestDeletion({ url, dataDir }: RunningServer, id: string): Promise<void> {
  const customer = await WebsiteCustomer.arrive(url, id);
  await customer.say('please delete my account');
  const value = customer.buttonOf('confirm');
  if (value === null) throw new Error('there was no confirm button');
  await customer.post({ type: 'message', value });
  const mail = await mailTo(dataDir, 'code', `${id}@example.com`);
  const [code = ''] = /\b\d{6}\b/.exec(mail.text ?? '') ?? [];
  await customer.say(code);
  await customer.until((seen) => seen.some((activity) => kindOf(activity) === 'receipt'));
}
