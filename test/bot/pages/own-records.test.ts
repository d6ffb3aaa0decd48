import { expect } from 'chai';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { type App, startApp } from '../../support/app.ts';
import { mailFiles } from '../../support/mail-files.ts';
import { kindOf, WebsiteCustomer } from '../../support/website-customer.ts';

describe('a copy of the data, in the program', () => {
  let app: App;
  before(async () => (app = await startApp()));
  after(() => app.stop());

  const copyOf = async (customer: WebsiteCustomer, words: string): Promise<Map<string, string>> => {
    const seen = await customer.say(words);
    const url = /http[^"]+\/exports\/[^"]+/.exec(JSON.stringify(seen))?.[0] ?? '';
    const zip = unzipSync(new Uint8Array(await (await fetch(url)).arrayBuffer()));
    return new Map(Object.entries(zip).map(([name, bytes]) => [name, strFromU8(bytes)]));
  };

  it('holds what was said, declared, answered and asked for here, beside the account’s own data', async () => {
    const carlijn = await WebsiteCustomer.arrive(app.url, 'carlijn');
    await carlijn.say('dit is van iemand anders');
    const ada = await WebsiteCustomer.arrive(app.url, 'ada');
    await ada.say('no more advertising please');
    await ada.say('please cancel my subscription');
    await ada.press('Cancel now');
    await ada.until((seen) => seen.some((one) => JSON.stringify(one).includes('tell us why')));
    await ada.say('it crashes every day');
    await ada.post({
      type: 'message',
      value: { ...ada.button('2'), missing: 'a program that stays up' },
    });
    await ada.until((seen) => seen.some((one) => kindOf(one) === 'farewell'));
    await app.context.outbox.drain();
    const copy = await copyOf(ada, 'send me a copy of my data');
    const names = [...copy.keys()];
    expect(names).to.include.members(['README.txt', 'profile.json', 'CONVERSATIONS.txt']);

    const readme = copy.get('CONVERSATIONS.txt') ?? '';
    const own = names.slice(names.indexOf('CONVERSATIONS.txt') + 1);
    for (const name of own) expect(readme, name).to.include(name.split('/')[0]);

    const talk = copy.get(own.find((name) => name.startsWith('conversations/')) ?? '');
    expect(talk).to.match(/T[\d:.]+Z customer\nplease cancel my subscription\n/);
    expect(talk).to.match(/Z bot\nPlus ends on /);
    expect(talk).to.match(/Z mail receipt\n/);
    const confirmation = copy.get(own.find((name) => name.startsWith('confirmations/')) ?? '');
    expect(confirmation).to.include('In your words: “please cancel my subscription”');

    const rows = (name: string): unknown =>
      parse(copy.get(name) ?? '', { bom: true, columns: true });
    expect(rows('answers.csv')).to.have.nested.property(
      '[0].in_your_words',
      'it crashes every day',
    );
    expect(rows('answers.csv')).to.have.nested.property('[0].missing', 'a program that stays up');
    expect(rows('requests.csv')).to.have.nested.property('[0].kind', 'no_marketing');
    expect([...copy.values()].join('\n')).not.to.include('iemand anders');
  });

  it('floods no mailbox: five codes a day go to an address, however many strangers ask', async () => {
    for (let stranger = 0; stranger < 2; stranger++) {
      const visitor = await WebsiteCustomer.arrive(app.url, null);
      await visitor.say('send me a copy of my data');
      for (let time = 0; time < 4; time++) {
        const seen = await visitor.say('farah@example.com');
        expect(JSON.stringify(seen.at(-1))).to.include('f•••@example.com is in our records');
      }
    }
    await app.context.outbox.drain();
    const mails = await mailFiles(app.context.config.dataDir);
    expect(mails.filter((name) => name.includes('-code-farah@example.com-'))).to.have.length(5);
  });

  it('is explained in the language of the customer', async () => {
    const ben = await WebsiteCustomer.arrive(app.url, 'ben');
    const copy = await copyOf(ben, 'Ich will eine Kopie meiner Daten');
    expect(copy.get('GESPRAECHE.txt')).to.include('was dieses Programm über Sie speichert');
  });
});
