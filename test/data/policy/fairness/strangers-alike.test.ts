import { expect } from 'chai';
import { LANGUAGES } from '../../../../data/model/language.ts';
import type { Language } from '../../../../data/model/language.ts';
import { strangersToldApart } from '../../../../data/policy/fairness/strangers-alike.ts';
import { cancelling } from './cancelling.ts';

/** A stranger gives a contract number and is answered. */
function stranger(language: Language, contract: string, answer: string) {
  return script(language, contract, answer).lines();
}

function script(language: Language, contract: string, answer: string) {
  return cancelling(language)
    .edit('press', { value: { role: 'confirm', change: 'cancel', contract } })
    .edit('receipt', { text: answer })
    .all({ verified: false, conversationId: contract });
}

describe('two strangers', () => {
  for (const language of LANGUAGES) {
    const say = (en: string, de: string, nl: string) => ({ en, de, nl })[language];

    it(`may be told the same about a contract that exists and one that does not (${language})`, () => {
      const answer = (contract: string) =>
        say(
          `Contract ${contract}, 10:14:05.`,
          `Vertrag ${contract}, 19:14:05.`,
          `Contract ${contract}, 19:14:06.`,
        );
      const two = ['NL-2203', 'NL-0000'].map((one) => stranger(language, one, answer(one)));
      expect(strangersToldApart(two)).to.deep.equal([]);
    });

    it(`are told apart by the code from a mail, and may be (${language})`, () => {
      const copy = { label: 'Download', url: 'http://localhost:3978/exports/1' };
      const found = say('Found.', 'Gefunden.', 'Gevonden.');
      const two = [
        script(language, 'NL-2203', found).button('receipt', copy).lines(),
        stranger(language, 'NL-0000', say('Not found.', 'Nicht gefunden.', 'Niet gevonden.')),
      ];
      expect(strangersToldApart(two)).to.deep.equal([]);
    });

    it(`must not learn which of the two exists (${language})`, () => {
      const two = [
        stranger(language, 'NL-2203', say('Found.', 'Gefunden.', 'Gevonden.')),
        stranger(language, 'NL-0000', say('Not found.', 'Nicht gefunden.', 'Niet gevonden.')),
      ];
      expect(
        strangersToldApart(two).map(({ id, conversationId }) => [id, conversationId]),
      ).to.deep.equal([['I41', 'NL-0000']]);
    });
  }
});
