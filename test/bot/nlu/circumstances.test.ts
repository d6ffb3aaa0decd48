import { expect } from 'chai';
import type { Language } from '../../../data/model/language.ts';
import type { Intent, Mood, Reason } from '../../../data/model/understanding.ts';
import { findReasons } from '../../../bot/nlu/circumstances.ts';
import { understand } from './support.ts';

const REASONS: [string, Language, Reason[]][] = [
  ["it's got too expensive, please cancel", 'en', ['too_expensive']],
  [
    'I never use it and the app keeps crashing, it crashes daily',
    'en',
    ['not_needed', 'technical_problems'],
  ],
  [
    'we switched to Slack because our company decided so',
    'en',
    ['switched_service', 'outside_control'],
  ],
  ['the project is over', 'en', ['finished']],
  ['it is not too expensive', 'en', []],
  ['zu teuer und ich nutze es kaum', 'de', ['too_expensive', 'not_needed']],
  ['Ich wechsle zu einem anderen Anbieter', 'de', ['switched_service']],
  ['mein Vater ist verstorben', 'de', ['life_change']],
  ['bitte kündigen, nach der einäscherung meines Mannes', 'de', ['life_change']],
  ['wir machen den Laden dicht', 'de', ['business_closed']],
  ['die App ist mir viel zu kompliziert', 'de', ['too_complex']],
  ['te duur geworden', 'nl', ['too_expensive']],
  ['ik gebruik het nooit', 'nl', ['not_needed']],
  ['de klantenservice reageert nooit', 'nl', ['bad_support']],
  ['ik ga verhuizen', 'nl', ['life_change']],
  ['zeg ik liever niet, liever niet zeggen', 'nl', ['declined_to_say']],
  ['opzeggen graag, waarom zeg ik liever niet', 'nl', ['declined_to_say']],
  ['please cancel', 'en', []],
];

const MOODS: [string, Language, Mood][] = [
  ['please cancel my plan', 'en', 'calm'],
  ['this is ridiculous, cancel it', 'en', 'upset'],
  ['my husband passed away', 'en', 'distressed'],
  ['so ein Saftladen', 'de', 'upset'],
  ['ich bin arbeitslos geworden', 'de', 'distressed'],
  ['wat een waardeloze service', 'nl', 'upset'],
  ['mijn vader is overleden', 'nl', 'distressed'],
  ['IK WIL NU EINDELIJK OPZEGGEN', 'nl', 'upset'],
];

describe('circumstances', () => {
  for (const [text, language, reasons] of REASONS) {
    it(`hears ${reasons.join(' and ') || 'no reason'} in "${text}"`, () => {
      expect(understand(text, language).reasons.map(({ reason }) => reason)).to.have.members(
        reasons,
      );
    });
  }

  it('are given by who wishes nothing plainly, and not by who plainly wants something else', () => {
    const heard = new Map([['not_needed', 0.5]]);
    const told = (intent: Intent | null) =>
      findReasons('it lies in a drawer', 'en', intent, null, heard).map(({ reason }) => reason);
    expect(told(null)).to.deep.equal(['not_needed']);
    expect(told('help')).to.deep.equal([]);
    expect(understand('Babypause', 'de').reasons.map(({ reason }) => reason)).to.deep.equal([
      'life_change',
    ]);
  });

  it('are a break only where nothing else is told', () => {
    const told = (heard: [string, number][]) =>
      findReasons('hold it', 'en', 'cancel_subscription', null, new Map(heard)).map(
        ({ reason }) => reason,
      );
    expect(told([['temporary_break', 0.9]])).to.deep.equal(['temporary_break']);
    expect(
      told([
        ['life_change', 0.9],
        ['temporary_break', 0.7],
      ]),
    ).to.deep.equal(['life_change']);
    expect(
      told([
        ['temporary_break', 0.9],
        ['life_change', 0.7],
      ]),
    ).to.deep.equal(['temporary_break']);
  });

  for (const [text, language, mood] of MOODS) {
    it(`hears a ${mood} person in "${text}"`, () => {
      expect(understand(text, language).mood).to.equal(mood);
    });
  }

  it('notices what needs a person', () => {
    expect(understand('my mother died last month', 'en').sensitive).to.equal('bereavement');
    expect(understand('ich liege mit Krebs im Krankenhaus', 'de').sensitive).to.equal('illness');
    expect(understand('ik ben mijn baan kwijt', 'nl').sensitive).to.equal('hardship');
    expect(understand('meine Tochter hat das abgeschlossen, sie ist 12', 'de').sensitive).to.equal(
      'minor',
    );
    expect(understand('you will hear from my lawyer', 'en').sensitive).to.equal('legal_threat');
    expect(understand('please cancel my subscription', 'en').sensitive).to.equal(null);
  });

  it('notices an extraordinary termination', () => {
    expect(understand('Hiermit kündige ich fristlos', 'de').extraordinary).to.equal(true);
    expect(understand('ik ontbind wegens wanprestatie', 'nl').extraordinary).to.equal(true);
    expect(understand('I terminate for cause', 'en').extraordinary).to.equal(true);
    expect(understand('Ich möchte kündigen', 'de').extraordinary).to.equal(false);
  });
});
