import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import { applyEffect } from '../../../bot/accounts/apply-effect.ts';
import type { EffectHandlers } from '../../../bot/turn/effect-handler.ts';
import type { AccountSystem, ExportFile } from '../../../data/model/account.ts';
import { AdieuError } from '../../../data/model/errors.ts';
import { LANGUAGES } from '../../../data/model/language.ts';
import { DECLARATION_YEARS, TRANSCRIPT_DAYS } from '../../../data/policy/retention.ts';
import { CONSENT_GOOD_FOR } from '../../../data/policy/win-back.ts';
import { markupFaults } from '../../support/markup.ts';
import { type PlainPages, startPlainPages } from '../../support/plain-pages.ts';
import { adaConsequences, adaReceipt } from '../../support/receipts.ts';
import { conversation } from '../../support/turn-rig.ts';

const receipt = adaReceipt();
const query = `?key=${receipt.key}`;

/** Ada's conversation and receipt, as they are after she cancelled. */
async function afterCancelling(pages: PlainPages): Promise<void> {
  const { conversationId, id } = receipt;
  await pages.store.commit([
    { op: 'put', collection: 'receipts', id, doc: receipt, expect: 'absent' },
    {
      op: 'put',
      collection: 'conversations',
      id: conversationId,
      doc: conversation(conversationId, { accountId: 'ada', name: 'Ada' }),
      expect: 'absent',
    },
  ]);
}

/** Accounts that can undo; counts what was asked for. */
function accountsThatUndo(asked: unknown[]): Pick<AccountSystem, 'apply'> {
  return {
    apply: (_account, request) => {
      asked.push(request);
      const consequences = {
        ...adaConsequences,
        request,
        accessEndsOn: null,
        billingEndsOn: null,
        undoUntil: null,
      };
      return Promise.resolve({ outcome: 'applied', consequences });
    },
  };
}

function handlers(accounts: Pick<AccountSystem, 'apply'>): EffectHandlers {
  return {
    'account.apply': applyEffect(accounts as AccountSystem),
    mail: () => Promise.resolve({ kind: 'record', events: [] }),
    activity: () => Promise.resolve({ kind: 'record', events: [] }),
    webhook: () => Promise.resolve({ kind: 'record', events: [] }),
    turn: () => Promise.resolve({ kind: 'record', events: [] }),
  };
}

describe('the undo page', () => {
  it('has one button, and GET changes nothing', async () => {
    const asked: unknown[] = [];
    await using pages = await startPlainPages({ handlers: handlers(accountsThatUndo(asked)) });
    await afterCancelling(pages);
    const markup = await (await pages.get(`/undo/${receipt.id}${query}`)).text();
    expect(markup.match(/<button/g)).to.have.length(1);
    expect(markup).to.include('>Undo now</button>').and.to.include('22 November 2026 at 10:14:05');
    expect(markupFaults(markup)).to.deep.equal([]);
    expect(asked).to.deep.equal([]);
  });

  it('takes the change back once, and answers with the receipt of that', async () => {
    const asked: unknown[] = [];
    await using pages = await startPlainPages({ handlers: handlers(accountsThatUndo(asked)) });
    await afterCancelling(pages);
    for (let time = 0; time < 2; time++) {
      const response = await pages.post(`/undo/${receipt.id}${query}`, {});
      const markup = await response.text();
      expect(pages.errors).to.deep.equal([]);
      expect(response.status).to.equal(200);
      expect(markup).to.include('Confirmation that the change has been undone');
      expect(markup).to.include('Nothing ends.');
    }
    expect(asked).to.deep.equal([{ change: 'undo', subscriptionId: 'sub_ada' }]);
    const after = await (await pages.get(`/undo/${receipt.id}${query}`)).text();
    expect(after).to.include('can no longer be undone here').and.not.include('<button');
  });

  it('says so when the account system takes its time', async () => {
    const accounts = { apply: () => Promise.resolve({ outcome: 'unknown' } as const) };
    await using pages = await startPlainPages({ handlers: handlers(accounts) });
    await afterCancelling(pages);
    const response = await pages.post(`/undo/${receipt.id}${query}`, {});
    expect(await response.text()).to.include('The confirmation follows by email and in the chat.');
  });

  it('opens with the receipt’s key only', async () => {
    await using pages = await startPlainPages();
    await afterCancelling(pages);
    expect((await pages.get(`/undo/${receipt.id}?key=wrong`)).status).to.equal(404);
    expect((await pages.post(`/undo/${receipt.id}`, { key: receipt.key })).status).to.equal(404);
  });
});

describe('the unsubscribe link', () => {
  it('suppresses in one click, twice as well, and only with its key', async () => {
    await using pages = await startPlainPages();
    await afterCancelling(pages);
    const suppressed = async () => (await pages.store.get('meta', 'no_marketing:ada')) !== null;
    expect((await pages.get(`/unsubscribe/${receipt.id}?key=wrong`)).status).to.equal(404);
    expect(await suppressed()).to.equal(false);
    for (const send of [pages.get, pages.post]) {
      const response = await send(`/unsubscribe/${receipt.id}${query}`, {});
      expect(await response.text()).to.include('We will not write to you about coming back.');
      expect(await suppressed()).to.equal(true);
    }
  });
});

describe('the download of an export', () => {
  const address = '/exports/export_1?key=export-key';

  // eslint-disable-next-line @typescript-eslint/require-await -- the interface is a stream
  async function* files(): AsyncGenerator<ExportFile> {
    yield { name: 'README.txt', content: Buffer.from('What is inside\n') };
    yield { name: '../../etc/notes.json', content: Buffer.alloc(300_000, 'a') };
  }

  async function withExport(pages: PlainPages): Promise<void> {
    const expiresAt = '2026-11-22T19:14:05.000Z';
    const doc = {
      id: 'export_1',
      key: 'export-key',
      accountId: 'ada',
      language: 'en',
      expiresAt,
    } as const;
    await pages.store.commit([
      { op: 'put', collection: 'exports', id: doc.id, doc, expect: 'absent' },
    ]);
  }

  it('is a zip of every file, none of which unpacks outside its folder', async () => {
    await using pages = await startPlainPages({ accounts: { export: files } });
    await withExport(pages);
    const response = await pages.get(address);
    expect(response.headers.get('content-disposition')).to.include('northlight-export.zip');
    const unzipped = unzipSync(new Uint8Array(await response.arrayBuffer()));
    expect(Object.keys(unzipped).slice(0, 2)).to.deep.equal(['README.txt', 'etc/notes.json']);
    expect(strFromU8(unzipped['README.txt']!)).to.equal('What is inside\n');
    expect(unzipped['etc/notes.json']).to.have.length(300_000);
  });

  it('works for an hour, and with its key', async () => {
    await using pages = await startPlainPages({ accounts: { export: files } });
    await withExport(pages);
    expect((await pages.get('/exports/export_1?key=wrong')).status).to.equal(404);
    pages.clock.advance('PT59M');
    expect((await pages.get(address)).status).to.equal(200);
    pages.clock.advance('PT2M');
    const late = await pages.get(address);
    expect(late.status).to.equal(410);
    expect(await late.text()).to.include('This link has expired');
    expect(await (await fetch(pages.publicUrl + address)).json()).to.have.nested.property(
      'error.code',
      'ExportExpired',
    );
  });

  it('is an error and no broken file when the account system is down', async () => {
    // eslint-disable-next-line @typescript-eslint/require-await, require-yield -- it fails first
    async function* down(): AsyncGenerator<ExportFile> {
      throw new AdieuError('account_system_unavailable', 'down');
    }
    await using pages = await startPlainPages({ accounts: { export: down } });
    await withExport(pages);
    const response = await pages.get(address);
    expect(response.status).to.equal(503);
    expect(await response.json()).to.have.nested.property('error.code', 'AccountSystemUnavailable');
  });
});

describe('the privacy page', () => {
  it('says in every language how long conversations and declarations are kept, in the purge’s own numbers', async () => {
    await using pages = await startPlainPages();
    for (const language of LANGUAGES) {
      const markup = await (await pages.get(`/privacy?lang=${language}`)).text();
      expect(markup).to.include(`<html lang="${language}">`);
      expect(markup).to.match(new RegExp(`\\b${String(DECLARATION_YEARS)}\\b`));
      for (const days of Object.values(TRANSCRIPT_DAYS)) {
        expect(markup).to.match(new RegExp(`\\b${String(days)} (days|Tage|dagen)\\b`));
      }
      expect(markup).to.match(
        new RegExp(`\\b${String(CONSENT_GOOD_FOR.months)} (months|Monaten|maanden)\\b`),
      );
      expect(markup).to.include('help@northlight.example');
      expect(markupFaults(markup)).to.deep.equal([]);
    }
  });
});
