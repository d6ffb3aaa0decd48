import { join } from 'node:path';
import { expect } from 'chai';
import { type RunningServer, startServer } from '../support/server.ts';
import { kindOf, WebsiteCustomer } from '../support/website-customer.ts';

const REJECTING = join(import.meta.dirname, '../support/rejecting.ts');

describe('a rejection that nobody handles', function () {
  this.timeout(60_000);
  let server: RunningServer;

  before(async () => {
    server = await startServer({ NODE_OPTIONS: `--import=${REJECTING}` });
  });
  after(() => server.dispose());

  it('is logged, and ends nobody’s conversation', async () => {
    const customer = await WebsiteCustomer.arrive(server.url, 'ada');
    await customer.say('please cancel my subscription');
    await customer.post({ type: 'message', value: customer.buttonOf('confirm') });
    await customer.until((seen) => seen.some((activity) => kindOf(activity) === 'receipt'));
    expect((await fetch(`${server.url}/healthz`)).status).to.equal(200);
    const lines = server.output().split('\n');
    const logged = lines.filter((line) => line.includes('"code":"unhandled_rejection"'));
    expect(logged).to.not.be.empty;
    expect(JSON.parse(logged[0] ?? '')).to.have.nested.property(
      'err.message',
      'a rejection of the test',
    );
  });
});
