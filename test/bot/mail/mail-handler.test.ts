import { expect } from 'chai';
import { createMailHandler } from '../../../bot/mail/mail-handler.ts';
import { MailFault, type MailMessage } from '../../../bot/mail/message.ts';
import { AdieuError } from '../../../data/model/errors.ts';
import type { Account } from '../../../data/model/account.ts';
import { LANGUAGES, type Language } from '../../../data/model/language.ts';
import type { MailRequest } from '../../../data/model/outbox.ts';
import type { Receipt } from '../../../data/model/records.ts';
import { formatDate, formatInstant } from '../../../data/locales/format.ts';
import { noMarketingOfAccount, noMarketingOfAddress } from '../../../data/model/no-marketing.ts';
import type { WinBack } from '../../../data/policy/company/win-back.ts';
import { saysItself } from '../../../data/policy/fairness/phrases.ts';
import { ADVERTISING } from '../../../data/policy/fairness/words/answers.ts';
import { OFFER } from '../../../data/policy/fairness/words/offers.ts';
import { FEELINGS, GUILT, PHONE, URGENCY } from '../../../data/policy/fairness/words/tone.ts';
import type { WinBackCause } from '../../../data/policy/win-back.ts';
import { createMemoryStore } from '../../../data/store/memory-store.ts';
import { adaConsequences, adaReceipt, unverifiedReceipt } from '../../support/receipts.ts';

const company = {
  brand: 'Northlight',
  contact: 'help@northlight.example',
  privacyUrl: null,
  reasons: { asked: [] },
};
const frame = { company, publicUrl: 'https://leave.example' };

const gus: Account = {
  id: 'gus',
  name: 'Gus',
  email: 'gus@example.com',
  language: 'en',
  country: 'US',
  timeZone: 'America/New_York',
  kind: 'consumer',
  status: 'active',
  deletionDueOn: null,
  openInvoices: [],
  disputes: [],
  subscriptions: [
    {
      id: 'sub_gus',
      contract: 'NL-3301',
      plan: {
        id: 'plus',
        name: 'Plus',
        price: { minor: 1200, currency: 'USD' },
        interval: 'month',
      },
      status: 'paused',
      terms: {
        concludedOn: '2025-01-01',
        minimumTermEndsOn: null,
        renewedTacitly: false,
        notice: {},
        trialEndsOn: null,
      },
      periodStart: '2026-11-01',
      periodEnd: '2026-12-12',
      lastCharge: null,
      pause: { from: '2026-11-01', until: '2026-12-12' },
      accessEndsOn: null,
      billingEndsOn: null,
      team: null,
    },
  ],
};

async function handle(
  mail: MailRequest,
  {
    receipt,
    to = 'ada@example.com',
    language = 'en',
    send,
    winBack,
    meta,
  }: {
    receipt?: Receipt;
    to?: string;
    language?: Language;
    send?: (message: MailMessage) => Promise<void>;
    winBack?: WinBack;
    /** A fact that is kept already. */
    meta?: string;
  } = {},
) {
  const store = createMemoryStore();
  if (receipt) {
    const { id } = receipt;
    await store.commit([{ op: 'put', collection: 'receipts', id, doc: receipt, expect: 'absent' }]);
  }
  const doc = {
    id: 'export_1',
    key: 'export-key',
    accountId: 'gus',
    language,
    expiresAt: '2026-11-22T19:14:05.000Z',
  };
  await store.commit([{ op: 'put', collection: 'exports', id: doc.id, doc, expect: 'absent' }]);
  if (meta !== undefined) {
    const kept = { id: meta, value: {} };
    await store.commit([{ op: 'put', collection: 'meta', id: meta, doc: kept, expect: 'absent' }]);
  }
  const sent: MailMessage[] = [];
  const handler = createMailHandler({
    store,
    frame: winBack ? { ...frame, company: { ...company, winBack } } : frame,
    clock: { now: () => new Date('2026-11-22T18:14:09Z') },
    accounts: { find: (id) => Promise.resolve(id === 'gus' ? gus : null) },
    mailer: { send: send ?? ((message) => Promise.resolve(void sent.push(message))) },
  });
  const outcome = await handler({
    id: 'case_ada|mail|receipt',
    conversationId: 'conversation_ada',
    effect: { kind: 'mail', to, language, mail },
    state: 'scheduled',
    dueAt: '2026-11-22T18:14:06.000Z',
    attempts: 0,
    lease: null,
    lastErrorCode: null,
    createdAt: '2026-11-22T18:14:06.000Z',
  });
  return { outcome, mail: sent[0] };
}

const receiptRequest = (receipt: Receipt): MailRequest => ({
  template: 'receipt',
  receiptId: receipt.id,
});

describe('the receipt by mail', () => {
  it('says what the receipt says, closes with the way back, and advertises nothing', async () => {
    const receipt = adaReceipt();
    const { mail } = await handle(receiptRequest(receipt), { receipt });
    expect(mail?.subject).to.equal('Your cancellation, received on 22 November 2026');
    for (const text of [
      'Your cancellation was received on 22 November 2026 at 10:14:05 (PST).',
      'Plus ends on 14 December 2026. You can use it until then.',
      "In your words: “it's got too expensive, please cancel”",
      'Contract: NL-2203',
      'Last charge: 12.00 USD on 14 November 2026',
      'https://leave.example/receipts/receipt_ada?key=key-that-nobody-guesses',
      'https://leave.example/undo/receipt_ada?key=key-that-nobody-guesses',
      'Until 14 December 2026 everything is yours to use. You are welcome back at any time.',
    ]) {
      expect(mail?.text).to.include(text);
    }
    expect(mail?.text).not.to.match(/offer|discount|survey|!/i);
    expect(mail?.html)
      .to.include('Plus ends on 14 December 2026.')
      .and.not.match(/<script|<img/);
  });

  it('links our own addresses, and none that a customer wrote', async () => {
    const words = 'see https://evil.example/x and https://leave.example.evil.example/y';
    const { declaration } = adaReceipt();
    const receipt = adaReceipt({ declaration: { ...declaration, words, endWords: words } });
    const { mail } = await handle(receiptRequest(receipt), { receipt });
    const html = mail?.html ?? '';
    const linked = [...html.matchAll(/<a href="([^"]+)">\1<\/a>/g)].map(([, url = '']) => url);
    expect(linked.map((url) => new URL(url).pathname)).to.deep.equal([
      `/receipts/${receipt.id}`,
      `/undo/${receipt.id}`,
      '/chat',
      '/privacy',
    ]);
    const shown = html.replace(/<[^>]+>/g, ' ');
    expect(shown.match(/https:\/\/leave\.example\//g)).to.have.length(linked.length);
  });

  it('shows customers’ text as text', async () => {
    const words = '<img src=x onerror=alert(1)> & "quotes"\r\nBcc: a@b.c \u202Etxt';
    const receipt = unverifiedReceipt({
      declaration: { ...unverifiedReceipt().declaration, words, name: words, contract: words },
    });
    const { mail } = await handle(receiptRequest(receipt), { receipt });
    expect(mail?.html).not.to.include('<img').and.not.include('\u202E');
    expect(mail?.html).to.include('&lt;img src=x onerror=alert(1)&gt;');
    expect(mail?.subject).not.to.include('img');
  });

  it('is noted in the conversation, without the key that opens it', async () => {
    const receipt = adaReceipt();
    const { outcome } = await handle(receiptRequest(receipt), { receipt });
    if (outcome.kind !== 'record') throw new Error(outcome.kind);
    const [sent, noted] = outcome.events;
    expect(sent).to.include({ type: 'mail', kind: 'receipt', at: '2026-11-22T18:14:09.000Z' });
    expect(noted).to.include({ type: 'receipt', channel: 'mail' });
    expect(noted?.type === 'receipt' && noted.fields).to.include({
      accessEnds: '14 December 2026',
    });
    expect(JSON.stringify(outcome)).not.to.include(receipt.key);
  });

  for (const [language, text] of [
    ['en', 'You can use it until then.'],
    ['de', 'Plus endet am 14. Dezember 2026. Bis dahin können Sie alles nutzen.'],
    ['nl', 'Plus eindigt op 14 december 2026. Tot die dag kunt u alles gebruiken.'],
  ] as const) {
    it(`is written in ${language}`, async () => {
      const receipt = adaReceipt({ language });
      const { mail } = await handle(receiptRequest(receipt), { receipt, language });
      expect(mail?.text).to.include(text);
      expect(mail?.html).to.include(`<html lang="${language}">`);
    });
  }
});

describe('the dates that follow', () => {
  it('go to the address on file, and to no other', async () => {
    const receipt = unverifiedReceipt({ accountId: 'gus', consequences: adaConsequences });
    const request: MailRequest = { template: 'dates_follow', receiptId: receipt.id };
    const onFile = await handle(request, { receipt, to: 'Gus@example.com', language: 'de' });
    expect(onFile.mail?.text).to.include('14. Dezember 2026');
    const other = await handle(request, { receipt, to: 'someone@example.com', language: 'de' });
    expect(other.mail?.text).not.to.include('Dezember');
  });
});

describe('a one-time code by mail', () => {
  for (const language of LANGUAGES) {
    for (const operation of ['delete', 'export', 'security'] as const) {
      it(`is in the mail and in no subject, no transcript (${operation}, ${language})`, async () => {
        const request: MailRequest = { template: 'code', code: '204816', operation };
        const { mail, outcome } = await handle(request, { language });
        expect(mail?.text).to.include('204816');
        expect(mail?.html).to.include('204816');
        expect(mail?.subject).not.to.include('204816');
        expect(JSON.stringify(outcome)).not.to.include('204816');
      });
    }
  }
});

describe('the one message by mail', () => {
  const now = {
    en: 'The program no longer stops when a note is long.',
    de: 'Das Programm bleibt bei langen Notizen nicht mehr stehen.',
    nl: 'Het programma stopt niet meer bij lange notities.',
  };
  const winBack: WinBack = {
    solved: [{ reason: 'technical_problems', on: '2027-01-15', text: now }],
  };
  const request = (cause: WinBackCause): MailRequest => ({
    template: 'win_back',
    receiptId: 'receipt_ada',
    cause,
  });
  const fixed: WinBackCause = { kind: 'solved', reason: 'technical_problems' };
  const named: WinBackCause = { kind: 'date', on: '2027-03-01' };

  for (const language of LANGUAGES) {
    for (const cause of [fixed, named]) {
      it(`is short, says why it comes and how it ends, and pushes nobody (${cause.kind}, ${language})`, async () => {
        const receipt = adaReceipt({ language });
        const { mail } = await handle(request(cause), { receipt, language, winBack });
        const text = mail?.text ?? '';
        const { day } = formatInstant(language, receipt.declaration.at, receipt.timeZone);
        expect(text).to.include('Northlight').and.include(day);
        expect(text).to.include(
          cause.kind === 'solved' ? now[language] : formatDate(language, cause.on),
        );
        expect(text).to.include('https://leave.example/chat');
        expect(text).to.include(mail?.unsubscribeUrl ?? 'no way to end it');
        const body = text.split('-- \n')[0] ?? '';
        expect(body.split(/\s+/).length).to.be.below(110);
        for (const wording of [GUILT, FEELINGS, URGENCY, PHONE, OFFER, ADVERTISING]) {
          expect(saysItself(`${mail?.subject ?? ''} ${body}`, wording), String(wording)).to.equal(
            false,
          );
        }
        expect(body).not.to.match(/!|\p{Extended_Pictographic}/u);
      });
    }
  }

  it('is not sent, and nobody has to look after it, once the reason is no longer marked as solved', async () => {
    const { mail, outcome } = await handle(request(fixed), { receipt: adaReceipt() });
    expect(mail).to.equal(undefined);
    expect(outcome).to.deep.equal({ kind: 'record', events: [] });
  });

  for (const id of [noMarketingOfAccount('ada'), noMarketingOfAddress('Ada@Example.com ')]) {
    it(`is not sent to whoever wants no advertising (${id.split(':')[0] ?? ''}), while the receipt is`, async () => {
      const receipt = adaReceipt();
      const { mail, outcome } = await handle(request(named), { receipt, meta: id });
      expect(mail).to.equal(undefined);
      expect(outcome).to.deep.equal({ kind: 'record', events: [] });
      const needed = await handle(receiptRequest(receipt), { receipt, meta: id });
      expect(needed.mail?.kind).to.equal('receipt');
    });
  }
});

describe('other mails', () => {
  it('tell before a pause ends: when, which price, how to change it', async () => {
    const { mail } = await handle({
      template: 'pause_ending',
      accountId: 'gus',
      subscriptionId: 'sub_gus',
      on: '2026-12-12',
    });
    expect(mail?.subject).to.equal('Plus starts again on 12 December 2026');
    expect(mail?.text).to.include('it costs 12.00 USD a month again');
    expect(mail?.text).to.include('https://leave.example/leave?lang=en&country=US');
  });

  it('say where an export is and until when', async () => {
    const { mail } = await handle({ template: 'export_ready', exportId: 'export_1' });
    expect(mail?.text).to.include('https://leave.example/exports/export_1?key=export-key');
    expect(mail?.text).to.include('22 November 2026, 14:14:05 (GMT-5)'.replace('GMT-5', 'EST'));
  });
});

describe('a mail that does not go out', () => {
  const receipt = adaReceipt();

  it('is tried again or given up as the mail server says', async () => {
    for (const [permanent, kind] of [
      [false, 'retry'],
      [true, 'dead'],
    ] as const) {
      const send = (): Promise<void> => Promise.reject(new MailFault('mail_refused', permanent));
      const { outcome } = await handle(receiptRequest(receipt), { receipt, send });
      expect(outcome).to.deep.equal({ kind, code: 'mail_refused' });
    }
  });

  it('waits for an account system that is down', async () => {
    const send = (): Promise<void> =>
      Promise.reject(new AdieuError('account_system_unavailable', 'down'));
    const { outcome } = await handle(receiptRequest(receipt), { receipt, send });
    expect(outcome.kind).to.equal('retry');
  });

  it('is given up when what it is about is gone', async () => {
    const { outcome } = await handle(receiptRequest(receipt));
    expect(outcome).to.deep.equal({ kind: 'dead', code: 'mail_subject_gone' });
  });
});
