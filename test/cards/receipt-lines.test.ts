import { expect } from 'chai';
import { receiptLines, type ReceiptField } from '../../cards/receipt-lines.ts';
import { receiptParagraphs } from '../../cards/receipt-card.ts';
import { translator } from '../../data/locales/translate.ts';
import { referenceNumber } from '../../cards/reference-number.ts';
import { receiptClosing, receiptSummary } from '../../cards/receipt-summary.ts';
import { CHANGES } from '../../data/model/change.ts';
import { LANGUAGES, type Language } from '../../data/model/language.ts';
import type { Receipt } from '../../data/model/records.ts';
import { CONTRACT_TERMS } from '../../data/policy/end-date.ts';
import { adaConsequences, adaReceipt, unverifiedReceipt } from '../support/receipts.ts';

const contact = 'help@northlight.example';

function valuesOf(receipt: Receipt): Partial<Record<ReceiptField, string>> {
  return Object.fromEntries(receiptLines(receipt, { contact }).map(({ id, value }) => [id, value]));
}

describe('the lines of a receipt', () => {
  it('hold words, moment with zone, contract, end, charges, way back and contact', () => {
    expect(valuesOf(adaReceipt())).to.deep.equal({
      declared: 'Cancellation',
      words: "“it's got too expensive, please cancel”",
      received: '22 November 2026 at 10:14:05 (PST)',
      contract: 'NL-2203',
      plan: 'Plus',
      endAsked: 'the earliest possible date',
      accessEnds: '14 December 2026',
      billingEnds: '14 December 2026',
      lastCharge: '12.00 USD on 14 November 2026',
      furtherCharges: 'nothing',
      content: 'kept until 14 December 2027, so that you can come back',
      invoices: 'kept until 31 December 2033, as tax law requires',
      notice: 'none (contract)',
      undoUntil: '14 December 2026',
      mailedTo: 'a•••@example.com',
      contact,
      reference: 'UDH66N7G',
    });
  });

  it('are in the language of the receipt', () => {
    const german = valuesOf(adaReceipt({ language: 'de', timeZone: 'Europe/Berlin' }));
    expect(german.received).to.equal('22. November 2026, 19:14:05 Uhr (MEZ)');
    expect(german.lastCharge).to.equal('12,00 USD am 14. November 2026');
    const dutch = valuesOf(adaReceipt({ language: 'nl', timeZone: 'Europe/Amsterdam' }));
    expect(dutch.received).to.equal('22 november 2026 om 19:14:05 uur (CET)');
    expect(dutch.endAsked).to.equal('de vroegst mogelijke datum');
  });

  it('name no last charge where all goes on, but the next one', () => {
    const charge = { amount: { minor: 1200, currency: 'USD' }, on: '2026-11-22' };
    const resumed = adaReceipt();
    const receipt = {
      ...resumed,
      declaration: { ...resumed.declaration, change: 'resume' as const },
      consequences: {
        ...adaConsequences,
        ...{ accessEndsOn: null, billingEndsOn: null, undoUntil: null },
        ...{ lastCharge: charge, furtherCharges: [charge] },
      },
    };
    const labels = receiptLines(receipt, { contact }).map(({ label }) => label);
    expect(labels).to.include('Next charge');
    expect(labels).to.not.include.members(['Last charge', 'Still to be charged']);
  });

  it('list every charge that is still to come, and the money back', () => {
    const charge = { amount: { minor: 400, currency: 'EUR' }, on: '2026-12-01' };
    const consequences = {
      ...adaConsequences,
      furtherCharges: [charge, { ...charge, on: '2027-01-01' }],
      refund: { minor: 1250, currency: 'EUR' },
    };
    const values = valuesOf(adaReceipt({ consequences }));
    expect(values.furtherCharges).to.equal(
      '4.00 EUR on 1 December 2026; 4.00 EUR on 1 January 2027',
    );
    expect(values.refund).to.equal('12.50 EUR');
  });

  it('show an unverified person nothing that only the account knows', () => {
    const receipt = unverifiedReceipt({ consequences: adaConsequences });
    const shown = JSON.stringify([
      receiptLines(receipt, { contact }),
      receiptSummary(receipt),
      receiptClosing(receipt, null),
    ]);
    expect(shown).not.to.match(/14\. Dezember|12,00|2027/);
    expect(valuesOf(receipt)).to.include({ name: 'Ben Hartmann', contract: 'NL-4711' });
  });

  it('say that no copy went out where no address was given, and that the earliest end counts after a day that is over', () => {
    const { declaration } = unverifiedReceipt();
    const receipt = unverifiedReceipt({
      mailedTo: null,
      declaration: { ...declaration, contact: 'nope', endDate: '2020-01-01' },
    });
    expect(valuesOf(receipt).mailedTo).to.equal('niemanden; „nope“ ist keine E-Mail-Adresse');
    for (const told of [
      receiptSummary(receipt).outcome.join(' '),
      receiptParagraphs(translator('de'), receipt, { contact }).join(' '),
    ]) {
      expect(told)
        .to.match(/zum frühestmöglichen Termin/)
        .and.not.match(/2020/);
    }
  });

  it('take a day for over when it is over where the customer is', () => {
    const evening = '2026-11-23T04:00:00.000Z';
    const { declaration } = unverifiedReceipt();
    const toldIn = (timeZone: string, endDate: string): string =>
      receiptParagraphs(
        translator('de'),
        unverifiedReceipt({ timeZone, declaration: { ...declaration, at: evening, endDate } }),
        { contact },
      ).join(' ');
    expect(toldIn('America/Los_Angeles', '2026-11-23')).to.include('zum 23. November 2026');
    expect(toldIn('Europe/Berlin', '2026-11-23'))
      .to.include('zum frühestmöglichen Termin')
      .and.not.include('zum 23.');
  });

  it('show the dates of an unverified declaration to the address on file', () => {
    const receipt = unverifiedReceipt({ consequences: adaConsequences });
    const lines = receiptLines(receipt, { contact, reader: 'address_on_file' });
    expect(lines.find(({ id }) => id === 'accessEnds')?.value).to.equal('14. Dezember 2026');
  });

  it('name an extraordinary cancellation and its cause, and judge nothing', () => {
    const declaration = {
      ...adaReceipt().declaration,
      type: 'extraordinary' as const,
      cause: 'No service for weeks',
    };
    const receipt = adaReceipt({ declaration });
    expect(valuesOf(receipt)).to.include({
      declared: 'Cancellation for a serious reason',
      cause: 'No service for weeks',
    });
    expect(receiptSummary(receipt).outcome).to.deep.equal([
      'You cancel for a serious reason. A person will look at it and write to you.',
    ]);
  });

  it('lose control characters and marks that turn the text around, and keep the rest', () => {
    const words = 'a\u0000b\u202Eevil\u2066 <b>&amp; 😀\uD800';
    const declaration = { ...adaReceipt().declaration, words, name: 'A\r\nBcc: x@y.z' };
    const values = valuesOf(adaReceipt({ declaration }));
    expect(values.words).to.equal('“abevil <b>&amp; 😀\uFFFD”');
    expect(values.name).to.equal('A Bcc: x@y.z');
  });

  for (const language of LANGUAGES) {
    for (const change of CHANGES) {
      it(`are whole for ${change} in ${language}`, () => {
        const declaration = { ...adaReceipt().declaration, change };
        const startsAgain = { on: '2027-02-01', price: { minor: 1200, currency: 'EUR' } };
        const consequences = { ...adaConsequences, startsAgain, contractsEndOn: '2026-12-14' };
        for (const answered of [consequences, null]) {
          const receipt = adaReceipt({ language, declaration, consequences: answered });
          const { title, lead, outcome } = receiptSummary(receipt);
          expect(outcome).not.to.be.empty;
          const texts = [title, lead, ...outcome, ...receiptClosing(receipt, 'https://a.example')];
          for (const { label, value } of receiptLines(receipt, { contact })) {
            texts.push(label, value);
          }
          for (const text of texts)
            expect(text)
              .to.match(/\S/)
              .and.not.match(/[{}]|undefined|null|!/);
        }
      });
    }
  }
});

describe('the closing of a receipt', () => {
  it('says what is still theirs until when, and how to come back', () => {
    expect(receiptClosing(adaReceipt(), null)).to.deep.equal([
      'Until 14 December 2026 everything is yours to use.',
      'You are welcome back at any time. One message here is enough.',
    ]);
  });

  it('promises no service that has ended already', () => {
    const consequences = { ...adaConsequences, accessEndsOn: '2026-11-22' };
    expect(receiptClosing(adaReceipt({ consequences }), null)).to.have.length(1);
  });
});

describe('what a receipt says of', () => {
  it('a number has no signs that look alike, and is the same for the same receipt', () => {
    const numbers = Array.from({ length: 500 }, (_, index) => referenceNumber(`task_${index}`));
    for (const number of numbers) expect(number).to.match(/^[2-9A-HJ-NP-Z]{8}$/);
    expect(new Set(numbers).size).to.equal(500);
    expect(referenceNumber('task_1')).to.equal(numbers[1]);
  });

  it('the notice is in the words of its language; a citation stays as it is', () => {
    const noticed = (language: Language, source: string) =>
      valuesOf({
        ...adaReceipt(),
        language,
        consequences: {
          ...adaConsequences,
          notice: { length: { months: 1 }, rule: 'contract.notice', source },
        },
      }).notice;
    expect(noticed('nl', CONTRACT_TERMS)).to.equal('1 maand (volgens het contract)');
    expect(noticed('de', CONTRACT_TERMS)).to.equal('1 Monat (laut Vertrag)');
    expect(noticed('nl', 'BGB §309 Nr. 9')).to.equal('1 maand (BGB §309 Nr. 9)');
  });

  it('a pause: what is paid when it starts again, and not that nothing is charged', () => {
    const lines = valuesOf({
      ...adaReceipt(),
      interval: 'month',
      declaration: { ...adaReceipt().declaration, change: 'pause' },
      consequences: {
        ...adaConsequences,
        startsAgain: { on: '2027-03-14', price: { minor: 1_200, currency: 'USD' } },
      },
    });
    expect(lines.startsAgain).to.equal('14 March 2027, 12.00 USD a month');
    expect(lines).to.not.have.property('furtherCharges');
  });
});
