import { expect } from 'chai';
import { LANGUAGES, type Language } from '../../../data/model/language.ts';
import { saidWords } from '../../../bot/nlu/courtesies.ts';
import { foldText } from '../../../bot/nlu/normalize.ts';
import { correctSlip, gatherSpelling } from '../../../bot/nlu/spelling.ts';
import { readEvaluation, understand } from './support.ts';

const said = (text: string, language: Language) =>
  saidWords(foldText(text, language), language).join(' ');

describe('what is said between courtesies', () => {
  it('begins after the greeting and ends before the thanks', () => {
    expect(said('Hi there, please end my plan. Thanks a lot!', 'en')).to.equal(
      'please end my plan',
    );
    expect(said('Dear Sir or Madam, end it now. Kind regards, P. Shaw', 'en')).to.equal(
      'end it now',
    );
    expect(said('Sehr geehrte Frau Pohl, ich höre auf. Mit freundlichen Grüßen', 'de')).to.equal(
      'ich hore auf',
    );
    expect(said('ja hallo also ich will raus, vielen dank im voraus', 'de')).to.equal(
      'ich will raus',
    );
    expect(said('Goedemiddag, zeg mijn krant op. Alvast bedankt, groetjes Kees', 'nl')).to.equal(
      'zeg mijn krant op',
    );
  });

  it('is not who says it', () => {
    expect(said('My name is Anna Smith, end my plan. Customer number: 47-11', 'en')).to.equal(
      'end my plan',
    );
    expect(said('Kundennr. 4711, bitte kündigen', 'de')).to.equal('bitte kundigen');
    expect(said('Zeg het op. Mijn klantnummer is AB 4711. Groetjes', 'nl')).to.equal('zeg het op');
    expect(said('My name is wrong on the bill, please', 'en')).to.equal(
      'my name is wrong on the bill please',
    );
    expect(said('please change my customer number 4711', 'en')).to.equal(
      'please change my customer number 0',
    );
  });

  it('is everything where little else is said', () => {
    expect(said('goedemorgen klantenservice', 'nl')).to.equal('goedemorgen klantenservice');
    expect(said('great, thanks', 'en')).to.equal('great thanks');
    expect(said('nein danke', 'de')).to.equal('nein danke');
    expect(said('dag!', 'nl')).to.equal('dag');
  });

  it('keeps what only looks like a courtesy', () => {
    expect(said('thanks for nothing, cancel it', 'en')).to.equal('thanks for nothing cancel it');
    expect(said('mein LG Fernseher geht nicht', 'de')).to.equal('mein lg fernseher geht nicht');
    expect(said('zeg mijn abonnement op', 'nl')).to.equal('zeg mijn abonnement op');
  });
});

describe('a slip in a word', () => {
  const spelling = gatherSpelling([
    ...Array.from({ length: 9 }, () => ['cancel', 'pause']),
    ...Array.from({ length: 2 }, () => ['causes']),
  ]);

  it('is read as the common word that it is one letter away from', () => {
    for (const slip of ['cancle', 'canel', 'cannel', 'cancwl', 'canceel'])
      expect(correctSlip(slip, spelling), slip).to.equal('cancel');
    expect(correctSlip('puase', spelling)).to.equal('pause');
  });

  it('is none where others say that word, too, or it is too short to tell', () => {
    expect(correctSlip('causes', spelling)).to.equal('causes');
    expect(correctSlip('paus', spelling)).to.equal('paus');
    expect(correctSlip('dancel', spelling)).to.equal('dancel');
  });
});

/** By so much a share may fall that everybody would understand the same way. */
const LITTLE = 0.03;
const MUCH = 0.05;
const SMALL_TALK = ['yes', 'no', 'greeting', 'thanks', 'goodbye', 'help'];
const AROUND: Readonly<Record<Language, readonly [before: string, after: string]>> = {
  en: ['Good morning, ', ', thank you'],
  de: ['Guten Morgen, ', ', vielen Dank'],
  nl: ['Goedemorgen, ', ', bedankt'],
};

describe('strangers are understood nearly as well', function () {
  this.timeout(30_000);
  for (const language of LANGUAGES) {
    const lines = readEvaluation('dev', language).filter(
      ({ intents: [first] }) => first !== undefined && !SMALL_TALK.includes(first),
    );
    const shareOf = (change: (text: string) => string) =>
      lines.filter(({ intents, text }) =>
        intents.includes(understand(change(text), language).intent),
      ).length / lines.length;

    it(`when they greet and thank (${language})`, () => {
      const [before, after] = AROUND[language];
      const plain = shareOf((text) => text);
      expect(shareOf((text) => before + text)).to.be.at.least(plain - LITTLE);
      expect(shareOf((text) => text + after)).to.be.at.least(plain - LITTLE);
    });

    it(`when a letter of their longest word is missing (${language})`, () => {
      const plain = shareOf((text) => text);
      expect(shareOf(withoutALetter)).to.be.at.least(plain - MUCH);
    });
  }
});

function withoutALetter(text: string): string {
  const [longest = ''] = (text.match(/\p{L}+/gu) ?? []).toSorted((a, b) => b.length - a.length);
  const middle = Math.floor(longest.length / 2);
  return text.replace(longest, longest.slice(0, middle) + longest.slice(middle + 1));
}
