import { expect } from 'chai';
import fc from 'fast-check';
import { redact, REDACTED } from '../../../data/policy/redact.ts';

describe('redacting', () => {
  const gone: readonly (readonly [string, string])[] = [
    ['my card is 4111 1111 1111 1111 please refund', `my card is ${REDACTED} please refund`],
    ['5500-0000-0000-0004', REDACTED],
    ['378282246310005.', `${REDACTED}.`],
    ['IBAN DE89 3704 0044 0532 0130 00 und danke', `IBAN ${REDACTED} und danke`],
    ['nl91abna0417164300', REDACTED],
    ['mijn rekening is NL91 ABNA 0417 1643 00, bedankt', `mijn rekening is ${REDACTED}, bedankt`],
    ['password: hunter', `password: ${REDACTED}`],
    ['my password is correcthorse', `my password is ${REDACTED}`],
    ['Mein Passwort lautet Sommer2024!', `Mein Passwort lautet ${REDACTED}`],
    ['Kennwort ist geheim', `Kennwort ist ${REDACTED}`],
    ['mijn wachtwoord is welkom01', `mijn wachtwoord is ${REDACTED}`],
    ['wachtwoord=abc', `wachtwoord=${REDACTED}`],
    ['passwort Hund42', `passwort ${REDACTED}`],
    ['PIN 1234', `PIN ${REDACTED}`],
    ['my pin is 1234 ok', `my pin is ${REDACTED} ok`],
    ['CVV: 737', `CVV: ${REDACTED}`],
    ['der Sicherheitscode ist 123456', `der Sicherheitscode ist ${REDACTED}`],
    ['de pincode is 9876', `de pincode is ${REDACTED}`],
  ];
  for (const [text, left] of gone)
    it(`leaves "${left}"`, () => {
      expect(redact(text)).to.equal(left);
    });

  const kept = [
    'please cancel my subscription',
    'I forgot my password and cannot log in',
    'my password is wrong',
    'Mein Passwort ist falsch, ich kündige',
    'mijn wachtwoord werkt niet meer',
    'order 1234567890123', // thirteen digits that are no card
    'contract NL-2203, since 14.11.2026',
    'call me on +49 30 901820',
    'NL92 ABNA 0417 1643 00', // wrong check digits
    'I paid 123456 in total',
    'ich bin krank und kann nicht mehr',
    '0000 0000 0000 0000',
    'the promo code did not work 3 times',
  ];
  for (const text of kept)
    it(`keeps "${text}"`, () => {
      expect(redact(text)).to.equal(text);
    });

  it('takes six bare digits for a code only when one was asked for', () => {
    expect(redact('123456')).to.equal('123456');
    expect(redact('123 456', { codeAsked: true })).to.equal(REDACTED);
    expect(redact('it is 123456, thanks', { codeAsked: true })).to.equal(
      `it is ${REDACTED}, thanks`,
    );
    expect(redact('1234567', { codeAsked: true })).to.equal('1234567');
  });

  it('finds every card number of sixteen digits, however it is grouped', () => {
    const card = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 15, maxLength: 15 })
      .filter((digits) => digits.some((digit) => digit > 0))
      .map((digits) => {
        // The check digit that makes the weighted sum a multiple of ten.
        const sum = digits.toReversed().reduce((total, digit, i) => {
          const weighted = i % 2 === 0 ? digit * 2 : digit;
          return total + (weighted > 9 ? weighted - 9 : weighted);
        }, 0);
        return [...digits, (10 - (sum % 10)) % 10].join('');
      });
    fc.assert(
      fc.property(card, fc.constantFrom('', ' ', '-'), (number, separator) => {
        const grouped = number.match(/.{4}/g)!.join(separator);
        expect(redact(`pay with ${grouped} now`)).to.equal(`pay with ${REDACTED} now`);
      }),
    );
  });

  it('stays fast on long and hostile texts', () => {
    const texts = [
      '1 '.repeat(20_000),
      'DE89'.repeat(10_000),
      'password is '.repeat(5000),
      'a'.repeat(100_000),
    ];
    const started = performance.now();
    for (const text of texts) redact(text, { codeAsked: true });
    expect(performance.now() - started).to.be.below(2000);
  });
});
