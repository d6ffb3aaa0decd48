import { expect } from 'chai';
import type { Language } from '../../../data/model/language.ts';
import type { Entities, RecognizeOptions } from '../../../data/model/understanding.ts';
import { understand } from './support.ts';

const find = (text: string, language: Language, options?: Partial<RecognizeOptions>): Entities =>
  understand(text, language, options).entities;

describe('entities, on 22 November 2026', () => {
  const DATES: [string, Language, string | undefined][] = [
    ['please cancel on 31 December 2026', 'en', '2026-12-31'],
    ['pause until March', 'en', '2027-03-01'],
    ['cancel at the end of January', 'en', '2027-01-31'],
    ['end it at the end of next month', 'en', '2026-12-31'],
    ['from tomorrow please', 'en', '2026-11-23'],
    ['cancel by 2027-02-28', 'en', '2027-02-28'],
    ['cancel on 25/12', 'en', '2026-12-25'],
    ['cancel on 5/3', 'en', undefined],
    ['may I cancel now', 'en', undefined],
    ['I signed up two weeks ago', 'en', undefined],
    ['kündigen zum 31. Januar 2027', 'de', '2027-01-31'],
    ['zum 1.3. bitte', 'de', '2027-03-01'],
    ['zum 31.12.2026', 'de', '2026-12-31'],
    ['pausieren bis Ende Januar', 'de', '2027-01-31'],
    ['bis Ende Februar', 'de', '2027-02-28'],
    ['ab März bitte', 'de', '2027-03-01'],
    ['zum Monatsende', 'de', '2026-11-30'],
    ['zum Ende des Jahres', 'de', '2026-12-31'],
    ['ab morgen', 'de', '2026-11-23'],
    ['pause for 6 weeks', 'en', undefined],
    ['a pause of 3 weeks', 'en', undefined],
    ['pause for thirty days', 'en', undefined],
    ['cancel in 2 weeks', 'en', '2026-12-06'],
    ['für sechs Wochen pausieren', 'de', undefined],
    ['in zwei Wochen kündigen', 'de', '2026-12-06'],
    ['voor zes weken pauzeren', 'nl', undefined],
    ['guten Morgen', 'de', undefined],
    ['zum 31.02.2027', 'de', undefined],
    ['per 1 maart opzeggen', 'nl', '2027-03-01'],
    ['pauzeer tot eind januari', 'nl', '2027-01-31'],
    ['per 1-2-2027', 'nl', '2027-02-01'],
    ['vanaf april', 'nl', '2027-04-01'],
    ['eind van de maand', 'nl', '2026-11-30'],
    ['morgen stoppen', 'nl', '2026-11-23'],
  ];
  for (const [text, language, date] of DATES) {
    it(`reads ${date ?? 'no date'} in "${text}"`, () => {
      expect(find(text, language).date).to.equal(date);
    });
  }

  const NO_DAYS: [string, Language, string, boolean?][] = [
    ['cancel as of 31 June', 'en', '31 June'],
    ['pause until June 31st', 'en', 'June 31st'],
    ['cancel on the 31st of April, please', 'en', '31st of April'],
    ['kündigen zum 40. Februar', 'de', '40. Februar'],
    ['zum 31. Juni 2027', 'de', '31. Juni 2027'],
    ['bis zum 32. März', 'de', '32. März'],
    ['zum 31.6. bitte', 'de', '31.6.'],
    ['zum 31.02.2027', 'de', '31.02.2027'],
    ['per 31 juni opzeggen', 'nl', '31 juni'],
    ['pauzeren tot 30 feb', 'nl', '30 feb'],
    // There is one again in 2028; nobody who says so in 2026 means that.
    ['kündigen zum 29. Februar', 'de', '29. Februar'],
    ['cancel on 29 February 2027', 'en', '29 February 2027'],
    ['cancel on 5/3/2027', 'en', '5/3/2027', false],
    ['cancel on 5/3', 'en', '5/3', false],
  ];
  for (const [text, language, unreadDate, noSuchDay = true] of NO_DAYS) {
    it(`finds ${noSuchDay ? 'a day that does not exist' : 'a day in two orders'} in "${text}"`, () => {
      const { date, ...found } = find(text, language);
      expect(date).to.equal(undefined);
      expect(found).to.include({ unreadDate, ...(noSuchDay && { noSuchDay }) });
      expect(found.noSuchDay ?? false).to.equal(noSuchDay);
    });
  }

  for (const [text, language] of [
    ['the price went from 9.99 to 31.12', 'en'],
    ['von 30.02 auf 35.10 erhöht', 'de'],
    ['from 30 may be too late', 'en'],
    ['on 31 December', 'en'],
    ['zum 29.02.2028', 'de'],
    ['per 25 personen', 'nl'],
    ['bis 50 Euro', 'de'],
  ] as const) {
    it(`finds no such day in "${text}"`, () => {
      expect(find(text, language)).to.not.have.any.keys('unreadDate', 'noSuchDay');
    });
  }

  it('takes a day alone for the answer where a day was asked for', () => {
    expect(find('31 juni', 'nl', { asked: 'date' })).to.include({ unreadDate: '31 juni' });
    expect(find('31 juni', 'nl').unreadDate).to.equal(undefined);
  });

  const LENGTHS: [string, Language, Entities['duration']][] = [
    ['pause for two months', 'en', { months: 2 }],
    ['hold it for 6 weeks', 'en', { weeks: 6 }],
    ['for half a year', 'en', { months: 6 }],
    ['I was charged 3 months ago', 'en', undefined],
    ['für zwei Monate pausieren', 'de', { months: 2 }],
    ['sechs Wochen aussetzen', 'de', { weeks: 6 }],
    ['ein halbes Jahr', 'de', { months: 6 }],
    ['vor zwei Tagen bestellt', 'de', undefined],
    ['twee maanden pauze', 'nl', { months: 2 }],
    ['een halfjaar stilzetten', 'nl', { months: 6 }],
    ['3 dagen geleden besteld', 'nl', undefined],
  ];
  for (const [text, language, duration] of LENGTHS) {
    it(`reads the length in "${text}"`, () => {
      expect(find(text, language).duration).to.deep.equal(duration);
    });
  }

  it('finds addresses, contract numbers and codes', () => {
    expect(find('it is ada@example.com, contract nl-2203', 'en')).to.include({
      email: 'ada@example.com',
      contract: 'NL-2203',
    });
    expect(find('Kundennummer: 4711234', 'de').contract).to.equal('4711234');
    expect(find('123 456', 'en', { asked: 'code' }).code).to.equal('123456');
    expect(find('１２３４５６', 'en', { asked: 'code' }).code).to.equal('123456');
    expect(find('call me on 01701234567', 'en').code).to.equal(undefined);
  });

  it('finds who the customer goes to, and "at once"', () => {
    expect(find('I switched to Hulu, please cancel', 'en').competitor).to.equal('Hulu');
    expect(find('Ich wechsle zu Vodafone', 'de').competitor).to.equal('Vodafone');
    expect(find('ik stap over naar KPN', 'nl').competitor).to.equal('KPN');
    expect(find('bitte sofort kündigen', 'de').immediately).to.equal(true);
    expect(find('per direct opzeggen', 'nl').immediately).to.equal(true);
    expect(find('please cancel', 'en').immediately).to.equal(undefined);
  });

  it('finds the subscriptions that are named, typos allowed', () => {
    const names = { s1: ['Plus', 'NL-2203'], s2: ['Studio Family'], s3: ['Basic'] };
    expect(find('cancel the studio famly one', 'en', { names }).mentions).to.deep.equal(['s2']);
    expect(find('cancel plus and basic', 'en', { names }).mentions).to.deep.equal(['s1', 's3']);
    expect(find('contract NL-2203', 'en', { names }).mentions).to.deep.equal(['s1']);
    expect(find('cancel everything', 'en', { names }).mentions).to.equal(undefined);
  });
});
