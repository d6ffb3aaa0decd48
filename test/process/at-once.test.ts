import { expect } from 'chai';
import type { StoredActivity } from '../../data/model/activity.ts';
import { openReadOnly } from '../../data/store/lowdb/open-read-only.ts';
import { join } from 'node:path';
import { readAccountsFile } from '../support/accounts-file.ts';
import { type RunningServer, startServer } from '../support/server.ts';
import { advanceClock, kindOf, WebsiteCustomer } from '../support/website-customer.ts';

const CONVERSATIONS = 4;

describe('one account in several conversations at once', function () {
  this.timeout(60_000);
  let server: RunningServer;
  let customers: readonly WebsiteCustomer[];

  before(async () => {
    server = await startServer();
    customers = await Promise.all(
      Array.from({ length: CONVERSATIONS }, () => WebsiteCustomer.arrive(server.url, 'ada')),
    );
  });
  after(() => server.dispose());

  it('is ended once by presses at the same moment, and each declaration has its receipt', async () => {
    await Promise.all(customers.map((customer) => customer.say('please cancel my subscription')));
    await Promise.all(
      customers.map((customer) =>
        customer.post({ type: 'message', value: customer.buttonOf('confirm') }),
      ),
    );
    await Promise.all(customers.map((customer) => customer.until((seen) => receipts(seen) > 0)));
    await advanceClock(server.url, 'PT10M');
    const { accounts, results } = await readAccountsFile(server.dataDir);
    const outcomes = Object.values(results).map(({ result }) => result.outcome);
    expect(outcomes.sort()).to.deep.equal(['already', 'already', 'already', 'applied']);
    const account = accounts.find(({ id }) => id === 'ada');
    expect(account?.subscriptions[0]?.status).to.equal('cancel_scheduled');
    const store = await openReadOnly(join(server.dataDir, 'store'));
    const { items: cases } = await store.list('cases', 'byAccount', { equals: 'ada' });
    const { items: proofs } = await store.list('receipts', 'byAccount', { equals: 'ada' });
    await store.close();
    expect(cases.map(({ doc }) => doc.state)).to.deep.equal(Array(CONVERSATIONS).fill('applied'));
    expect(new Set(proofs.map(({ doc }) => doc.caseId)).size).to.equal(CONVERSATIONS);
    expect(proofs).to.have.length(CONVERSATIONS);
    const ends = new Set(proofs.map(({ doc }) => doc.consequences?.accessEndsOn));
    expect(ends.size, 'dates').to.equal(1);
    for (const customer of customers) expect(receipts(await customer.seen())).to.equal(1);
  });
});

function receipts(seen: readonly StoredActivity[]): number {
  return seen.filter((activity) => kindOf(activity) === 'receipt').length;
}
