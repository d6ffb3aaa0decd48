import { expect } from 'chai';
import { FIXED_LABELS } from '../../../data/policy/labels.ts';
import { LANGUAGES } from '../../../data/model/language.ts';
import type { Receipt } from '../../../data/model/records.ts';
import { AdieuError } from '../../../data/model/errors.ts';
import { createMemoryStore } from '../../../data/store/memory-store.ts';
import { idsOfInputs, inputsOf, labelsOf, markupFaults } from '../../support/markup.ts';
import { type PlainPages, startPlainPages } from '../../support/plain-pages.ts';

/** Countries and the rules that hold there; the last ones are not known. */
const COUNTRIES = [
  ['DE', 'DE'],
  ['AT', 'AT'],
  ['NL', 'NL'],
  ['BE', 'BE'],
  ['FR', 'FR'],
  ['PT', 'EU'],
  ['GB', 'GB'],
  ['US', 'US'],
  ['US-CA', 'US-CA'],
  ['', 'unknown'],
  ['BR', 'unknown'],
] as const;

const FORM_ID = 'V1StGXR8_Z5jdHi6B-myT';

describe('the leave page', () => {
  let pages: PlainPages;
  before(async () => (pages = await startPlainPages()));
  after(() => pages[Symbol.asyncDispose]());

  const page = async (path: string, headers?: Record<string, string>): Promise<string> => {
    const response = await pages.get(path, headers);
    expect(response.status).to.equal(200);
    return response.text();
  };

  const receiptIn = async (markup: string): Promise<Receipt> => {
    const id = /\/receipts\/(receipt_[\w-]+)\.txt/.exec(markup)?.[1] ?? '';
    return (await pages.store.get('receipts', id))?.doc ?? expect.fail('no receipt');
  };
  const outboxOf = async (conversationId: string) => {
    const { items } = await pages.store.list('outbox', 'byConversation', {
      equals: conversationId,
    });
    return items.map(({ doc }) => doc);
  };

  it('has in Germany exactly the five fields, the reason with the type, and nothing else', async () => {
    const markup = await page('/leave?country=DE&lang=de');
    expect(inputsOf(markup)).to.deep.equal([
      'lang',
      'country',
      'formId',
      'type',
      'type',
      'reason',
      'name',
      'contract',
      'endDate',
      'contact',
    ]);
    expect(markup).to.include('>jetzt kündigen</button>');
    expect(markup).not.to.include('<details');
    expect(markup).not.to.match(/<[^>]* (disabled|required|autofocus)/);
    expect(markup.match(/<[^>]* checked/g)).to.deep.equal([
      '<input id="type-ordinary" name="type" type="radio" value="ordinary" checked',
    ]);
  });

  it('is the German form where the country is not known', async () => {
    const strict = await page('/leave?lang=de&country=DE');
    for (const path of [
      '/leave?lang=de',
      '/leave?lang=de&country=Germany',
      '/leave?lang=de&country=%00',
    ]) {
      const other = await page(path);
      expect(inputsOf(other)).to.deep.equal(inputsOf(strict));
      expect(other).not.to.include('<details');
    }
  });

  it('folds the serious reason away elsewhere, with the same field names', async () => {
    const markup = await page('/leave?country=NL&lang=nl');
    expect(markup).to.include('<details').and.to.include('>Nu opzeggen</button>');
    expect(new Set(inputsOf(markup))).to.deep.equal(
      new Set(inputsOf(await page('/leave?country=DE&lang=de'))),
    );
  });

  for (const language of LANGUAGES) {
    for (const path of ['/leave', '/withdraw']) {
      it(`is well made in ${language} at ${path}: labels, no script, no cookie, small`, async () => {
        const response = await pages.get(`${path}?lang=${language}&country=DE`);
        const markup = await response.text();
        expect(markupFaults(markup)).to.deep.equal([]);
        expect(markup).to.include(`<html lang="${language}">`).and.not.include('<script');
        expect(Buffer.byteLength(markup)).to.be.below(20_000);
        expect(markup, 'its mark is in the page').to.match(/<link rel="icon" href="data:/);
        expect(response.headers.get('set-cookie')).to.equal(null);
        expect(response.headers.get('content-security-policy')).not.to.include('script-src');
        const labels = labelsOf(markup);
        for (const id of idsOfInputs(markup)) expect(labels).to.include(id);
        const confirm = FIXED_LABELS[language].confirm;
        expect(markup).to.include(
          `>${path === '/leave' ? confirm.cancel : confirm.withdraw}</button>`,
        );
      });
    }
  }

  it('is there for every country in every language, without signing in, and takes the same declaration', async () => {
    for (const [country, profile] of COUNTRIES) {
      for (const language of LANGUAGES) {
        for (const [path, change] of [
          ['/leave', 'cancel'],
          ['/withdraw', 'withdraw'],
        ] as const) {
          const place = country === '' ? '' : `&country=${country}`;
          const form = await pages.get(`${path}?lang=${language}${place}`);
          const markup = await form.text();
          const where = `${path} ${country} ${language}`;
          expect(form.status, where).to.equal(200);
          expect(Buffer.byteLength(markup), where).to.be.below(20_000);
          expect(markup, where).not.to.match(
            /<script|javascript:|type="password"|sign.?in|anmeld/i,
          );
          expect(markupFaults(markup), where).to.deep.equal([]);
          const formId = /name="formId" value="([^"]+)"/.exec(markup)?.[1] ?? '';
          const sent = { lang: language, country, formId, name: 'Kim Doe', contract: 'NL-1' };
          const answer = await pages.post(path, { ...sent, contact: 'kim@example.org' });
          expect(answer.status, where).to.equal(200);
          const receipt = await receiptIn(await answer.text());
          expect(receipt, where).to.include({ language, profile, accountId: null });
          expect(receipt.declaration, where).to.include({
            change,
            by: 'form',
            verified: false,
            name: 'Kim Doe',
            contract: 'NL-1',
            contact: 'kim@example.org',
            words: FIXED_LABELS[language].confirm[change],
          });
          const { conversationId, id } = receipt;
          const tasks = await pages.store.list('tasks', 'byConversation', {
            equals: conversationId,
          });
          expect(
            tasks.items.map(({ doc }) => doc.kind),
            where,
          ).to.deep.equal(['match_declaration']);
          expect(
            (await outboxOf(conversationId)).map(({ effect }) => effect),
            where,
          ).to.deep.equal([
            {
              kind: 'mail',
              to: 'kim@example.org',
              language,
              mail: { template: 'receipt', receiptId: id },
            },
          ]);
        }
      }
    }
  });

  it('speaks the language asked for, else the browser’s, else English', async () => {
    const dutch = { 'Accept-Language': 'fr, nl-BE;q=0.8, de;q=0.5' };
    expect(await page('/leave', dutch)).to.include('<html lang="nl">');
    expect(await page('/leave?lang=de', dutch)).to.include('<html lang="de">');
    expect(await page('/leave?lang=xx', { 'Accept-Language': 'fr' })).to.include(
      '<html lang="en">',
    );
  });

  it('answers with the receipt, at once, with its time, its links and what was typed', async () => {
    const response = await pages.post('/leave', {
      lang: 'de',
      country: 'DE',
      formId: FORM_ID,
      type: 'ordinary',
      reason: '',
      name: 'Ben Hartmann',
      contract: 'NL-4711',
      endDate: '2026-12-31',
      contact: 'ben@example.com',
    });
    const markup = await response.text();
    expect(pages.errors).to.deep.equal([]);
    expect(response.status).to.equal(200);
    expect(markup).to.include(
      'Ihre Kündigung ist am 22. November 2026 um 19:14:05 Uhr (MEZ) eingegangen.',
    );
    expect(markup).to.include('Ben Hartmann').and.to.include('NL-4711');
    expect(markup).to.include('31. Dezember 2026').and.to.include('b•••@example.com');
    const address = /href="([^"]+\/receipts\/[^"]+\.txt[^"]*)"/.exec(markup)?.[1] ?? '';
    const text = await fetch(address.replaceAll('&amp;', '&'));
    expect(text.status).to.equal(200);
    expect(await text.text()).to.include('Vertrag: NL-4711');
    const { items } = await pages.store.list('outbox', 'scheduledByDue');
    expect(items.map(({ doc }) => doc.effect)).to.deep.include({
      kind: 'mail',
      to: 'ben@example.com',
      language: 'de',
      mail: {
        template: 'receipt',
        receiptId: /receipts\/([^.?]+)\.txt/.exec(address)?.[1],
      },
    });
  });

  it('gives the same receipt when the same form is sent twice, also at the same time', async () => {
    const fields = { lang: 'en', formId: 'the-same-form-twice', name: 'Ada' };
    const sent = await Promise.all([pages.post('/leave', fields), pages.post('/leave', fields)]);
    const ids = await Promise.all(
      sent.map(
        async (response) => /\/receipts\/(receipt_[\w-]+)\?/.exec(await response.text())?.[1],
      ),
    );
    expect(ids[0]).to.be.a('string');
    expect(new Set(ids).size).to.equal(1);
  });

  it('takes a form that was filled in anew after going back for a declaration of its own', async () => {
    const fields = { lang: 'en', formId: 'one-form-two-contracts', name: 'Ada' };
    const answers = [];
    for (const contract of ['NL-1', 'NL-2', 'NL-1']) {
      answers.push(
        await receiptIn(await (await pages.post('/leave', { ...fields, contract })).text()),
      );
    }
    expect(answers.map(({ declaration }) => declaration.contract)).to.deep.equal([
      'NL-1',
      'NL-2',
      'NL-1',
    ]);
    expect(new Set(answers.map(({ id }) => id)).size).to.equal(2);
  });

  it('leads from the receipt to its own address, and calls no other address its own', async () => {
    const sent = await pages.post('/leave', { lang: 'en', name: 'Ada' });
    const markup = await sent.text();
    const hint = 'The address opens it again.';
    expect(markup).to.include('Keep this page or print it.').and.not.include(hint);
    const own =
      /href="([^"]*\/receipts\/receipt_[^"]+)">Open this confirmation/.exec(markup)?.[1] ?? '';
    const opened = await pages.get(own.replace(pages.publicUrl, '').replaceAll('&amp;', '&'));
    expect(await opened.text()).to.include(hint);
  });

  it('speaks of dates to who cancels, not to who withdraws, and of no reason that was not given', async () => {
    const fields = { lang: 'en', name: 'Ada' };
    const told = async (path: string, more = {}) =>
      (await pages.post(path, { ...fields, ...more })).text();
    expect(await told('/leave')).to.include('The exact date goes to');
    expect(await told('/withdraw')).not.to.include('The exact date');
    const serious = await told('/leave', { type: 'extraordinary' });
    expect(serious).to.include('for a serious reason').and.not.include('You gave');
  });

  it('cuts nothing off while it is typed or pasted: what is too long is said', async () => {
    expect(await page('/leave?lang=en')).not.to.match(/maxlength/i);
  });

  it('keeps two forms apart, and a withdrawal apart from a cancellation', async () => {
    const fields = { lang: 'en', formId: 'one-id-for-two-forms', name: 'Ada' };
    const cancelled = await (await pages.post('/leave', fields)).text();
    const withdrawn = await (await pages.post('/withdraw', fields)).text();
    expect(cancelled).to.include('Your cancellation was received');
    expect(withdrawn).to.include('Your withdrawal was received');
  });

  for (const known of [
    { name: 'Ada' },
    { contract: 'NL-2203' },
    { name: 'Ada', type: 'extraordinary' },
  ]) {
    it(`takes ${JSON.stringify(known)} alone`, async () => {
      const response = await pages.post('/leave', { lang: 'en', ...known });
      expect(response.status).to.equal(200);
      expect(await response.text()).to.include('was received on');
    });
  }

  it('keeps the whole of a long serious reason', async () => {
    const reason = `${'No service since spring. '.repeat(100)}The end.`;
    const response = await pages.post('/leave', {
      lang: 'en',
      type: 'extraordinary',
      name: 'Ada',
      reason,
    });
    const markup = await response.text();
    expect(markup).to.include('Cancellation for a serious reason').and.to.include('The end.');
  });

  it('shows the form again with what was typed when neither name nor contract is there', async () => {
    const response = await pages.post('/leave', {
      lang: 'nl',
      country: 'NL',
      formId: FORM_ID,
      type: 'extraordinary',
      reason: 'Al weken geen dienst',
      name: ' \u200B\u200D',
      contact: 'a@b.nl',
      endDate: '2027-01-31',
    });
    const markup = await response.text();
    expect(response.status).to.equal(422);
    expect(markup).to.include('Vul uw naam of uw contract in.');
    expect(markup).to.include('Al weken geen dienst</textarea>').and.to.include('value="a@b.nl"');
    expect(markup).to.include('value="2027-01-31"').and.to.include('value="extraordinary" checked');
    expect(markup).to.include(`value="${FORM_ID}"`).and.to.include('aria-invalid="true"');
    expect(markupFaults(markup)).to.deep.equal([]);
  });

  it('reads a date as people write it, and asks once more for one that it cannot read', async () => {
    const dated = await pages.post('/leave', { lang: 'de', name: 'Ben', endDate: '31.12.2026' });
    expect(await dated.text()).to.include('31. Dezember 2026');
    for (const endDate of ['bald', '31.02.2027', '12/11/2026', '9'.repeat(30)]) {
      const response = await pages.post('/leave', { lang: 'de', name: 'Ben', endDate });
      expect(response.status, endDate).to.equal(422);
      const markup = await response.text();
      expect(markup).to.include('Tag.Monat.Jahr').and.to.include(`type="text" value="${endDate}"`);
    }
  });

  for (const field of ['name', 'contract', 'contact', 'reason', 'endDate']) {
    it(`says how long ${field} may be, and shows what is longer again, with emoji`, async () => {
      const long = '😀'.repeat(5_001);
      const response = await pages.post('/leave', {
        lang: 'en',
        name: 'Ada',
        type: 'extraordinary',
        [field]: long,
      });
      const markup = await response.text();
      expect(response.status).to.equal(422);
      expect(markup)
        .to.match(/href="#\w+">[^<:]+: This is longer than [\d,]+ characters\./)
        .and.to.include(long);
    });
  }

  it('takes 10,000 characters and emoji as the reason, and shows all of them on the receipt', async () => {
    const reason = '😀'.repeat(5_000);
    const response = await pages.post('/leave', {
      lang: 'en',
      name: 'Ada',
      type: 'extraordinary',
      reason,
    });
    expect(response.status).to.equal(200);
    expect(await response.text()).to.include(reason);
  });

  const ATTACKS = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' autofocus onfocus=alert(1) x='",
    '</textarea><svg onload=alert(1)>',
    'A\r\nBcc: evil@example.com',
    '{name, plural, other {x}} ${1} {{y}}',
    '\u202Egnp.exe\u2066 \u0000\u200D',
    'javascript:alert(1)',
  ];
  for (const attack of ATTACKS) {
    it(`shows ${JSON.stringify(attack)} as text in every field, on form, receipt and text`, async () => {
      const hostile = { name: attack, contract: attack, contact: attack, reason: attack };
      const taken = await pages.post('/leave', { lang: 'en', type: 'extraordinary', ...hostile });
      const refused = await pages.post('/leave', {
        ...hostile,
        lang: attack,
        country: attack,
        formId: attack,
        type: attack,
        endDate: attack,
      });
      expect(taken.status).to.equal(200);
      expect(refused.status).to.equal(422);
      for (const markup of [await taken.text(), await refused.text()]) {
        const tags = markup.replace(/"[^"]*"/g, '""');
        expect(tags).not.to.match(/<(script|img|svg)|<[^>]*\son\w+/i);
        expect(tags.replace('<div class="" role="" tabindex="" autofocus>', '')).not.to.match(
          /<[^>]*\sautofocus/,
        );
        for (const unseen of ['\u202E', '\u2066', '\0']) expect(markup).not.to.include(unseen);
        expect(markupFaults(markup)).to.deep.equal([]);
      }
    });
  }

  it('sends no mail to what is no address, and does not stop for it', async () => {
    const before = (await pages.store.list('outbox', 'scheduledByDue')).items.length;
    const response = await pages.post('/leave', {
      lang: 'en',
      name: 'Ada',
      contact: 'a@b.example, c@d.example',
    });
    expect(response.status).to.equal(200);
    expect((await pages.store.list('outbox', 'scheduledByDue')).items).to.have.length(before);
  });

  it('answers bodies that it cannot read with a stable code', async () => {
    const address = `${pages.publicUrl}/leave`;
    const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
    for (const [status, init] of [
      [415, { body: 'name=a', headers: { ...type, 'Content-Encoding': 'gzip' } }],
      [415, { body: '{}', headers: { 'Content-Type': 'application/json' } }],
      [413, { body: `name=${'a'.repeat(600_000)}`, headers: type }],
    ] as const) {
      const response = await fetch(address, { method: 'POST', ...init });
      expect(response.status).to.equal(status);
      expect(await response.json()).to.have.nested.property('error.code');
    }
  });
});

describe('the leave page when something is broken', () => {
  it('says when the declaration arrived, though the bot failed', async () => {
    await using pages = await startPlainPages({
      bot: { run: () => Promise.reject(new Error('no')) },
    });
    const response = await pages.post('/leave', { lang: 'en', country: 'US-CA', name: 'Ada' });
    expect(await response.text()).to.include(
      'It was received on 22 November 2026 at 10:14:05 (PST) and counts from that moment.',
    );
    const { items } = await pages.store.list('conversations', 'byStart');
    const entries = await pages.store.entriesAfter(items[0]?.doc.id ?? '', 0);
    expect(JSON.stringify(entries)).to.include('"name":"Ada"');
  });

  it('gives back what was typed to somebody who shares an address with a flood', async () => {
    const lane = { take: () => Promise.resolve(false) };
    await using pages = await startPlainPages({ lane });
    const response = await pages.post('/leave', { lang: 'en', name: 'Ada', contract: 'NL-2203' });
    expect(response.status).to.equal(503);
    const markup = await response.text();
    expect(markup).to.include('Please send it again').and.to.include('value="NL-2203"');
    expect(markup)
      .to.include('>Cancel now</button>')
      .and.not.match(/captcha/i);
  });

  it('says on the receipt when the form arrived, however long it had to wait', async () => {
    const lane = { take: () => Promise.resolve(true) };
    await using pages = await startPlainPages({ lane });
    lane.take = () => {
      pages.clock.advance('PT25S');
      return Promise.resolve(true);
    };
    const response = await pages.post('/leave', {
      lang: 'de',
      country: 'DE',
      name: 'Ada',
      contract: 'NL-2203',
    });
    expect(await response.text()).to.include('19:14:05');
    const { items } = await pages.store.list('receipts', 'byIssued', { limit: 1 });
    expect(items[0]?.doc.declaration.at).to.match(/^2026-11-22T18:14:05/);
  });

  it('shows the form again when nothing can be stored', async () => {
    const store = createMemoryStore();
    store.commit = () => Promise.reject(new AdieuError('store_read_only', 'the disk is full'));
    await using pages = await startPlainPages({ store });
    const response = await pages.post('/leave', { lang: 'en', name: 'Ada' });
    expect(response.status).to.equal(503);
    const markup = await response.text();
    expect(markup).to.include('This could not be stored just now.').and.to.include('value="Ada"');
    expect(markup).not.to.include('disk');
  });
});
