import { expect } from 'chai';
import { type App, startApp } from '../../support/app.ts';
import { advanceClock, WebsiteCustomer } from '../../support/website-customer.ts';

describe('fairness in the running program', () => {
  let app: App;
  beforeEach(async () => (app = await startApp()));
  afterEach(() => app.stop());

  it('is checked once a night, and the metrics say what was found', async () => {
    const ada = await WebsiteCustomer.arrive(app.url, 'ada');
    await ada.say('I hereby cancel my subscription at the earliest possible date.');
    await ada.until((seen) =>
      seen.some(({ channelData }) => channelData?.adieu?.kind === 'receipt'),
    );
    await app.context.outbox.drain();
    await advanceClock(app.url, 'P1D');
    const kept = await app.context.store.get('meta', 'fairness_reports');
    expect(kept?.doc.value).to.have.length(1);
    const metrics = await (await fetch(`${app.url}/metrics`)).text();
    expect(metrics).to.match(/^adieu_fairness_receipts_missing 0$/m);
    expect(metrics).to.match(/^adieu_fairness_checked_timestamp_seconds \d/m);
    expect(metrics).to.not.match(/^adieu_fairness_violations\{/m);
    await advanceClock(app.url, 'P1D');
    expect((await app.context.store.get('meta', 'fairness_reports'))?.doc.value).to.have.length(2);
  });
});
