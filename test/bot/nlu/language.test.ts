import { expect } from 'chai';
import { LANGUAGES, type Language } from '../../../data/model/language.ts';
import { readPairs, understand } from './support.ts';

describe('the language of what is said', () => {
  /** Words that are there in no training text, too. */
  const SAID: readonly (readonly [Language, string])[] = [
    ['en', 'honestly its just not worth the hassle'],
    ['en', 'ma wee broadband is mince, bin it'],
    ['de', 'des brauch i nimmer, danke schee'],
    ['de', 'ich bin raus, macht das bitte zu'],
    ['nl', 'ik ben er helemaal klaar mee'],
    ['nl', 'zet mijn abo maar stop, hé'],
  ];

  for (const [language, text] of SAID) {
    it(`is followed out of every other: "${text}"`, () => {
      for (const conversation of [null, ...LANGUAGES]) {
        expect(understand(text, conversation).language).to.equal(language);
      }
    });
  }

  /** By people who have found no language of theirs. */
  const FOREIGN = [
    "je voudrais résilier mon abonnement s'il vous plaît",
    'quiero cancelar mi suscripción por favor',
    'vorrei disdire il mio abbonamento',
    'chcę zrezygnować z subskrypcji',
    'aboneliğimi iptal etmek istiyorum lütfen',
    'хочу отменить мою подписку пожалуйста',
    'jag vill säga upp mitt konto nu tack',
  ];

  for (const text of FOREIGN) {
    it(`stays as it was where it is none of ours: "${text}"`, () => {
      for (const conversation of LANGUAGES) {
        expect(understand(text, conversation).language).to.equal(conversation);
      }
    });
  }

  it('stays as it was for a word or three, which may be a name', () => {
    for (const text of ['ok', 'Anna Schmidt', 'no no no', 'abo', '12345']) {
      for (const conversation of LANGUAGES) {
        expect(understand(text, conversation).language).to.equal(conversation);
      }
    }
  });

  it('is the likeliest where there is no conversation yet, English where nothing is known', () => {
    expect(understand('kündigen', null).language).to.equal('de');
    expect(understand('opzeggen aub', null).language).to.equal('nl');
    expect(understand('???', null).language).to.equal('en');
  });

  it('is right for 98 of 100 texts of four and more words, out of any other language', () => {
    const long = LANGUAGES.flatMap((language) =>
      readPairs(`${language}.tsv`)
        .filter(([, text]) => (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 4)
        .map(([, text]) => [language, text] as const),
    );
    const wrong = long.flatMap(([language, text]) =>
      LANGUAGES.filter((conversation) => understand(text, conversation).language !== language).map(
        (conversation) => `${language} in ${conversation}: ${text}`,
      ),
    );
    expect(wrong.length / (long.length * LANGUAGES.length), wrong.join('\n')).to.be.below(0.02);
  });
});
