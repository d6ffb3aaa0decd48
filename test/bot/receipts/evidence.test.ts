import { expect } from 'chai';
import { receiptLines } from '../../../cards/receipt-lines.ts';
import { renderMail } from '../../../bot/mail/mail-body.ts';
import { receiptMail } from '../../../bot/mail/templates/receipt-mail.ts';
import { receiptPage } from '../../../bot/receipts/receipt-page.ts';
import { receiptPlainText } from '../../../bot/receipts/receipt-plain-text.ts';
import { readCompanyFile } from '../../../bot/config/company-file.ts';
import { formatInstant } from '../../../data/locales/format.ts';
import { translator } from '../../../data/locales/translate.ts';
import { CHANGES, type Change } from '../../../data/model/change.ts';
import { LANGUAGES, type Language } from '../../../data/model/language.ts';
import { receiptFacts } from '../../../data/model/receipt-facts.ts';
import type { Receipt } from '../../../data/model/records.ts';
import { isOfferText } from '../../../data/policy/fairness/offers.ts';
import { saysItself } from '../../../data/policy/fairness/phrases.ts';
import {
  ADVERTISING,
  COME_BACK,
  MAY_WE_WRITE,
  SURVEY,
} from '../../../data/policy/fairness/words/answers.ts';
import { withOwnData } from '../../../data/policy/own-data.ts';
import {
  adaConsequences,
  adaReceipt,
  newSigner,
  unverifiedReceipt,
} from '../../support/receipts.ts';

const publicUrl = 'https://leave.example';
const signer = newSigner();
const company =
  readCompanyFile('data/policy/northlight.yaml').company ??
  expect.fail('the shipped policy file is broken');

async function formsOf(unsigned: Receipt) {
  const receipt = { ...unsigned, signature: await signer.sign(unsigned) };
  const mail = renderMail(receiptMail(receipt, { company, publicUrl }), receipt.language, {
    company,
    publicUrl,
  });
  const page = receiptPage(receipt, {
    company,
    publicUrl,
    undoable: false,
    signature: await signer.check(receipt),
  });
  return {
    receipt,
    text: receiptPlainText(receipt, { company, publicUrl }),
    page: readable(page),
    'mail as text': mail.text,
    'mail as HTML': readable(mail.html),
  };
}

const SIGNED = ['text', 'mail as text', 'mail as HTML'] as const;
const FORMS = [...SIGNED, 'page'] as const;

function declared(change: Change, language: Language): Receipt {
  const { declaration } = adaReceipt();
  const request = change === 'delete' ? ({ change } as const) : adaConsequences.request;
  return adaReceipt({
    language,
    declaration: { ...declaration, change },
    consequences: withOwnData({ ...adaConsequences, request }, '2026-11-22'),
  });
}

describe('a receipt as evidence', () => {
  for (const language of LANGUAGES) {
    for (const unsigned of [
      ...CHANGES.map((change) => declared(change, language)),
      unverifiedReceipt({ language }),
    ]) {
      const { change, verified } = unsigned.declaration;
      const whose = `${change}, ${verified ? 'signed in' : 'not signed in'}, ${language}`;

      it(`says the same in every form, signed, and advertises nothing (${whose})`, async () => {
        const forms = await formsOf(unsigned);
        const { receipt } = forms;
        const { contact } = company;
        const lines = receiptLines(receipt, { contact });
        for (const form of FORMS) {
          const told = flat(forms[form]);
          for (const { label, value } of lines) {
            expect(told, `${form}: ${label}`).to.include(flat(label)).and.include(flat(value));
          }
          expect(isOfferText(forms[form]), form).to.equal(false);
          for (const wording of [ADVERTISING, SURVEY, MAY_WE_WRITE, COME_BACK]) {
            expect(saysItself(forms[form], wording), `${form}: ${String(wording)}`).to.equal(false);
          }
        }
        const told = lines.map(({ id }) => id);
        expect(told).to.include.members([
          'declared',
          'words',
          'received',
          'contract',
          'contact',
          'reference',
        ]);
        const { day, time, zone } = formatInstant(
          language,
          receipt.declaration.at,
          receipt.timeZone,
        );
        expect(lines.find(({ id }) => id === 'received')?.value)
          .to.include(day)
          .and.include(time)
          .and.include(zone);
        if (verified && change === 'cancel') {
          expect(told).to.include.members(['accessEnds', 'billingEnds', 'lastCharge', 'undoUntil']);
        }
        for (const form of SIGNED) {
          expect(await signer.read(forms[form]), form).to.deep.equal(
            JSON.parse(JSON.stringify(receiptFacts(receipt))),
          );
        }
        const t = translator(language);
        expect(forms.page).to.include(t('signature.valid', { day, time: issued(receipt), zone }));
      });
    }
  }

  it('closes warmly and shortly: what is still theirs, that they are welcome, and how', async () => {
    for (const [language, closing] of [
      [
        'en',
        'Until 14 December 2026 everything is yours to use. You are welcome back at any time. One message to us is enough: https://leave.example/chat',
      ],
      [
        'de',
        'Bis zum 14. Dezember 2026 können Sie alles wie gewohnt nutzen. Sie sind jederzeit wieder willkommen. Eine Nachricht an uns genügt: https://leave.example/chat',
      ],
      [
        'nl',
        'Tot 14 december 2026 kunt u alles gewoon gebruiken. U bent altijd weer welkom. Eén bericht aan ons is genoeg: https://leave.example/chat',
      ],
    ] as const) {
      const forms = await formsOf(declared('cancel', language));
      for (const form of FORMS) expect(flat(forms[form]), form).to.include(closing);
    }
  });
});

function issued({ language, issuedAt, timeZone }: Receipt): string {
  return formatInstant(language, issuedAt, timeZone).time;
}

/** What a reader sees of markup. */
function readable(markup: string): string {
  return markup
    .replace(/<(style|title)[^>]*>.*?<\/\1>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"');
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}
