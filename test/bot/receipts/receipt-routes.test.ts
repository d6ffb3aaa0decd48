import { expect } from 'chai';
import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose';
import { renderMail } from '../../../bot/mail/mail-body.ts';
import { datesFollowMail, receiptMail } from '../../../bot/mail/templates/receipt-mail.ts';
import type { Receipt } from '../../../data/model/records.ts';
import { markupFaults } from '../../support/markup.ts';
import { type PlainPages, startPlainPages } from '../../support/plain-pages.ts';
import {
  adaConsequences,
  adaReceipt,
  newSigner,
  unverifiedReceipt,
} from '../../support/receipts.ts';

describe('GET /receipts/:id', () => {
  let pages: PlainPages;
  before(async () => (pages = await startPlainPages()));
  after(() => pages[Symbol.asyncDispose]());

  async function keep(patch: Partial<Receipt> = {}): Promise<Receipt> {
    const doc = adaReceipt(patch);
    const { id } = doc;
    await pages.store.commit([{ op: 'put', collection: 'receipts', id, doc, expect: 'any' }]);
    return doc;
  }

  const address = ({ id, key }: Receipt, suffix = ''): string =>
    `/receipts/${id}${suffix}?key=${key}`;

  it('shows the receipt with what ends when, and the ways on', async () => {
    const receipt = await keep();
    const response = await pages.get(address(receipt));
    const markup = await response.text();
    expect(response.status).to.equal(200);
    expect(response.headers.get('cache-control')).to.equal('no-store');
    for (const text of ['NL-2203', '14 December 2026', '12.00 USD on 14 November 2026']) {
      expect(markup).to.include(text);
    }
    expect(markup).to.include(`/undo/${receipt.id}?key=${receipt.key}`);
    expect(markup).not.to.include('<script');
    expect(markupFaults(markup)).to.deep.equal([]);
    expect(Buffer.byteLength(markup)).to.be.below(20_000);
  });

  it('offers no way back once it is too late, or before anything was done', async () => {
    const late = { ...adaConsequences, undoUntil: '2026-11-21' };
    for (const patch of [{ consequences: late }, { appliedAt: null, consequences: null }]) {
      const markup = await (await pages.get(address(await keep(patch)))).text();
      expect(markup).not.to.include('/undo/');
    }
    // 22 November has ended in UTC, but not in California.
    await keep({ consequences: { ...adaConsequences, undoUntil: '2026-11-22' } });
    pages.clock.advance('PT10H');
    const markup = await (await pages.get(address(adaReceipt()))).text();
    expect(markup).to.include('/undo/');
  });

  it('gives the same as a text file to keep', async () => {
    const response = await pages.get(address(await keep(), '.txt'));
    expect(response.headers.get('content-type')).to.equal('text/plain; charset=utf-8');
    expect(response.headers.get('content-disposition')).to.equal(
      'attachment; filename="receipt_ada.txt"',
    );
    const text = await response.text();
    expect(text).to.include('Contract: NL-2203');
    expect(text).to.include(
      'Your cancellation was received on 22 November 2026 at 10:14:05 (PST).',
    );
  });

  it('says that it is unchanged since it was signed, and says so when it is not', async () => {
    const signature = await pages.signer.sign(adaReceipt());
    const shown = async (patch: Partial<Receipt>) =>
      (await pages.get(address(await keep(patch)))).text();
    expect(await shown({ signature })).to.include('Signed, and unchanged since 22 November 2026');
    const altered = { ...adaConsequences, accessEndsOn: '2027-12-14' };
    expect(await shown({ signature, consequences: altered })).to.include('not what was signed');
    const foreign = await newSigner().sign(adaReceipt());
    expect(await shown({ signature: foreign })).to.include('not what was signed');
    expect(await shown({})).to.include('before confirmations were signed');
  });

  it('lets anybody check the text that was downloaded, in three languages', async () => {
    const receipt = await keep({ signature: await pages.signer.sign(adaReceipt()) });
    const text = await (await pages.get(address(receipt, '.txt'))).text();
    const check = async (given: string, lang: string) => {
      const response = await pages.post(`/receipts/check?lang=${lang}`, { text: given });
      const markup = await response.text();
      expect(markupFaults(markup)).to.deep.equal([]);
      return markup;
    };
    expect(await check(text, 'en'))
      .to.include('The signature is valid')
      .and.include('NL-2203');
    expect(await check(text, 'de')).to.include('Die Signatur ist gültig');
    expect(await check(text, 'nl')).to.include('De handtekening klopt');
    const [head, payload = '', seal] = (receipt.signature ?? '').split('.');
    const later = Buffer.from(
      Buffer.from(payload, 'base64url').toString().replaceAll('2026-12-14', '2027-12-14'),
    ).toString('base64url');
    expect(await check([head, later, seal].join('.'), 'en')).to.include('no valid signature');
    expect(await check('', 'en')).to.include('no valid signature');
  });

  it('says which part of a text is not what was signed, and nothing of what was not', async () => {
    const { declaration } = adaReceipt();
    for (const receipt of [
      adaReceipt(),
      unverifiedReceipt(),
      unverifiedReceipt({ consequences: adaConsequences }),
      adaReceipt({ language: 'nl' }),
    ]) {
      const kept = await keep({ ...receipt, signature: await pages.signer.sign(receipt) });
      const options = { company: pages.company, publicUrl: pages.publicUrl };
      const { html, text: mail } = renderMail(receiptMail(kept, options), kept.language, options);
      const download = await (await pages.get(address(kept, '.txt'))).text();
      const copied = html.replace(/<style[\s\S]*?<\/style>|<[^>]+>/g, ' ').replaceAll('&#39;', "'");
      const quoted = mail.replace(/^/gm, '> ');
      const differs = async (text: string) => {
        const markup = await (await pages.post('/receipts/check?lang=en', { text })).text();
        expect(markup).to.include('The signature is valid');
        expect(markup, 'an address is an address').not.to.match(
          /Copy sent to|not an email|geen e-mailadres/,
        );
        return [
          ...(/<div class="faults"[\s\S]*?<\/div>/.exec(markup)?.[0].matchAll(/<li>(.*?)<\/li>/g) ??
            []),
        ].map(([, part]) => part);
      };
      const onFile = renderMail(datesFollowMail(kept, options, true), kept.language, options).text;
      for (const same of [download, onFile, mail, copied, quoted, kept.signature ?? '']) {
        expect(await differs(same)).to.deep.equal([]);
      }
      expect(await differs(download.replace(/2026/g, '2027'))).not.to.be.empty;
      if (kept.language !== 'en' || !kept.declaration.verified) continue;
      expect(
        await differs(download.replace('until: 14 December', 'until: 15 December')),
      ).to.deep.equal(['You can use it until']);
      expect(
        await differs(
          download.replace('Plus ends on 14 December 2026', 'Plus ends on 15 December 2026'),
        ),
      ).to.deep.equal(['Plus ends on 14 December 2026. You can use it until then.']);
      expect(await differs(download.replace(declaration.words, 'I stay'))).to.deep.equal([
        'In your words',
      ]);
    }
  });

  it('gives the public key, with which any JOSE library checks the signature', async () => {
    const { keys } = (await (await pages.get('/.well-known/jwks.json')).json()) as JSONWebKeySet;
    const signature = await pages.signer.sign(adaReceipt());
    const { payload } = await compactVerify(signature, createLocalJWKSet({ keys }));
    expect(JSON.parse(new TextDecoder().decode(payload))).to.include({ contract: 'NL-2203' });
    expect(keys[0]).not.to.have.property('d');
  });

  it('opens with its key only, and says the same of every other address', async () => {
    const { id, key } = await keep();
    const answers = new Set<string>();
    for (const path of [
      `/receipts/${id}`,
      `/receipts/${id}?key=`,
      `/receipts/${id}?key=${key}x`,
      `/receipts/${id}.txt?key=wrong`,
      `/receipts/receipt_other?key=${key}`,
      `/receipts/..%2F..%2Fetc%2Fpasswd?key=${key}`,
      `/receipts/__proto__?key=undefined`,
    ]) {
      const response = await pages.get(path);
      expect(response.status, path).to.equal(404);
      answers.add(await response.text());
      const asProgram = await fetch(pages.publicUrl + path);
      expect(asProgram.status).to.equal(404);
      expect(await asProgram.json()).to.have.nested.property('error.code', 'ReceiptNotFound');
    }
    expect(answers.size).to.equal(1);
  });
});
