import type { Language } from '../../../../data/model/language.ts';

type Path = readonly (string | number)[];

/** Rule, what the company does, where, and what it writes there in each language. */
export type TextBreach = readonly [
  rule: string,
  what: string,
  path: Path,
  texts: Readonly<Record<Language, string>>,
];

/** Terms as they should be stated, for lines of which one thing only is wrong. */
const PLAN = {
  en: 'If it is the price: {plan} is {price} from {date}, with no end date and no change later.',
  de: 'Wenn es am Preis liegt: {plan} kostet {price} ab {date}, ohne Enddatum und ohne spätere Änderung.',
  nl: 'Als het om de prijs gaat: {plan} kost {price} vanaf {date}, zonder einddatum en zonder latere wijziging.',
};
const PAUSE = {
  en: 'If a break is enough: pause for up to {months} at no cost, then {priceAfter} again.',
  de: 'Wenn eine Pause reicht: bis zu {months} kostenlos pausieren, danach wieder {priceAfter}.',
  nl: 'Als een pauze genoeg is: tot {months} gratis pauzeren, daarna weer {priceAfter}.',
};

/** What is written to people who have left for a reason that is solved. */
export function solvedFor(reason: string, en: string) {
  return { reason, on: '2027-01-15', text: { en, de: 'Wort zwei.', nl: 'Woord drie.' } };
}

export const FAIR_LINES = { plan: PLAN, pause: PAUSE };

function without(texts: Readonly<Record<Language, string>>, part: string) {
  return {
    en: texts.en.replaceAll(part, ''),
    de: texts.de.replaceAll(part, ''),
    nl: texts.nl.replaceAll(part, ''),
  };
}

function and(
  texts: Readonly<Record<Language, string>>,
  more: Readonly<Record<Language, string>>,
): Readonly<Record<Language, string>> {
  return { en: texts.en + more.en, de: texts.de + more.de, nl: texts.nl + more.nl };
}

/** What may not be said beside any way out; each is tried as a line of help. */
export const TONE: readonly TextBreach[] = [
  [
    'I48',
    'lays guilt on',
    ['help', 'bad_support', 'text'],
    {
      en: 'We are disappointed.',
      de: 'Wir sind enttäuscht.',
      nl: 'Wij zijn teleurgesteld.',
    },
  ],
  [
    'I49',
    'speaks of its feelings',
    ['help', 'bad_support', 'text'],
    {
      en: 'We are so sorry about it.',
      de: 'Es tut uns leid.',
      nl: 'Het spijt ons.',
    },
  ],
  [
    'I50',
    'presses for time',
    ['help', 'bad_support', 'text'],
    {
      en: 'This is your last chance to talk to a person.',
      de: 'Das ist die letzte Gelegenheit.',
      nl: 'Dit is de laatste kans.',
    },
  ],
  [
    'I51',
    'steers to the phone',
    ['help', 'bad_support', 'text'],
    {
      en: 'The hotline looks at it with you.',
      de: 'Unsere Hotline sieht es sich an.',
      nl: 'De hotline kijkt ernaar.',
    },
  ],
  [
    'I08',
    'makes it depend on the app',
    ['help', 'bad_support', 'text'],
    {
      en: 'Please first install the app.',
      de: 'Das geht nur in der App.',
      nl: 'Dat kan alleen in de app.',
    },
  ],
  [
    'I42',
    'asks for a password',
    ['help', 'bad_support', 'text'],
    {
      en: 'A person needs your password for it.',
      de: 'Ein Mensch braucht dafür Ihr Passwort.',
      nl: 'Een medewerker heeft uw wachtwoord nodig.',
    },
  ],
  [
    'I23',
    'names a day',
    ['help', 'bad_support', 'text'],
    {
      en: 'It works again from 1 March 2027.',
      de: 'Es geht wieder ab dem 1. März 2027.',
      nl: 'Het werkt weer vanaf 1 maart 2027.',
    },
  ],
  [
    'I52',
    'shouts',
    ['help', 'bad_support', 'text'],
    {
      en: 'A person can look at it!',
      de: 'Ein Mensch kann es ansehen!',
      nl: 'Een medewerker kan ernaar kijken!',
    },
  ],
  [
    'I04',
    'writes in another language',
    ['help', 'bad_support', 'text'],
    {
      en: 'Ein Mensch kann es mit Ihnen ansehen, wenn Sie das möchten und es nicht eilt.',
      de: 'A person can look at it with you if you want that and have the time.',
      nl: 'A person can look at it with you if you want that and have the time.',
    },
  ],
  [
    'I10',
    'makes a speech',
    ['help', 'bad_support', 'text'],
    {
      en: 'A person can look at it with you. '.repeat(4).trim(),
      de: 'Ein Mensch kann es sich mit Ihnen ansehen. '.repeat(4).trim(),
      nl: 'Een medewerker kan er samen naar kijken. '.repeat(4).trim(),
    },
  ],
  [
    'I22',
    'offers without terms',
    ['help', 'low_value', 'text'],
    {
      en: 'Stay and get 20% off.',
      de: 'Dafür gibt es 20 % Rabatt.',
      nl: 'U krijgt dan 20% korting.',
    },
  ],
  [
    'I37',
    'offers something as a reason',
    ['reasons', 'asked', 0, 'label'],
    {
      en: 'Too dear without a discount',
      de: 'Zu teuer ohne Rabatt',
      nl: 'Te duur zonder korting',
    },
  ],
];

/** Offers of which one thing is missing, or one too many. */
export const OFFERS: readonly (readonly [
  rule: string,
  what: string,
  kind: keyof typeof FAIR_LINES,
  texts: Readonly<Record<Language, string>>,
])[] = [
  ['I22', 'hides the plan', 'plan', without(PLAN, '{plan}')],
  ['I22', 'hides the price', 'plan', without(PLAN, '{price}')],
  ['I22', 'hides the first day', 'plan', without(PLAN, '{date}')],
  [
    'I22',
    'does not say that the price stays',
    'plan',
    {
      en: 'If it is the price: {plan} is {price} from {date}.',
      de: 'Wenn es am Preis liegt: {plan} kostet {price} ab {date}.',
      nl: 'Als het om de prijs gaat: {plan} kost {price} vanaf {date}.',
    },
  ],
  ['I22', 'hides how long a pause lasts', 'pause', without(PAUSE, '{months}')],
  ['I22', 'hides the price after a pause', 'pause', without(PAUSE, '{priceAfter}')],
  [
    'I22',
    'writes a price down',
    'pause',
    and(PAUSE, {
      en: ' It is 5.00 USD then.',
      de: ' Das sind dann 5,00 EUR.',
      nl: ' Dat is dan 5,00 EUR.',
    }),
  ],
  [
    'I20',
    'adds a second offer',
    'pause',
    and(PAUSE, {
      en: ' Or one free month, with a discount.',
      de: ' Oder ein Gratismonat mit Rabatt.',
      nl: ' Of een gratis maand met korting.',
    }),
  ],
  [
    'I20',
    'gives something away beside the pause',
    'pause',
    and(PAUSE, {
      en: ' A gift card comes with it.',
      de: ' Den ersten Kaffee schenken wir Ihnen.',
      nl: ' U krijgt er een cadeau bij.',
    }),
  ],
];

/** Settings that are looser than the law or the promise; no language in it. */
export const SETTINGS: readonly (readonly [
  rule: string,
  what: string,
  path: Path,
  value: unknown,
])[] = [
  ['I14', 'requires a reason', ['reasons', 'required'], true],
  ['I14', 'requires one of the reasons', ['reasons', 'asked', 0, 'required'], true],
  ['I15', 'asks a reason twice', ['reasons', 'asked'], [{ id: 'other' }, { id: 'other' }]],
  ['I24', 'helps where somebody grieves', ['help', 'life_change'], 'on'],
  ['I24', 'helps where privacy is the reason', ['help', 'privacy_trust'], 'on'],
  [
    'I20',
    'lists two offers',
    ['help', 'low_value', 'offer'],
    [{ kind: 'pause' }, { kind: 'pause' }],
  ],
  ['I20', 'has a second offer', ['help', 'low_value', 'offer2'], { kind: 'pause' }],
  [
    'I22',
    'offers a plan that is not sold',
    ['help', 'low_value', 'offer'],
    { kind: 'plan', plan: 'gold' },
  ],
  [
    'I39',
    'asks for what is too long in one of its countries only',
    ['plans', 1],
    {
      id: 'plus',
      name: 'Plus',
      price: { minor: 1200, currency: 'EUR' },
      interval: 'month',
      notice: { weeks: 5 },
      countries: ['GB', 'US-CA', 'NL'],
    },
  ],
  ['I39', 'adds a day to the month', ['plans', 1, 'notice'], { months: 1, days: 1 }],
  ['I39', 'asks for three months of notice', ['plans', 1, 'notice'], { months: 3 }],
  ['I39', 'asks for 31 days, longer than February', ['plans', 1, 'notice'], { days: 31 }],
  ['I39', 'binds for three years', ['plans', 1, 'minimumTerm'], { years: 3 }],
  ['I13', 'wants one button in Germany', ['profiles', 'DE', 'confirmCard'], 'button'],
  ['I19', 'wants help beside the card in Germany', ['profiles', 'DE', 'helpWithConfirm'], 1],
  ['I08', 'wants a sign-in in France', ['profiles', 'FR', 'signInToDeclare'], 'allowed'],
  [
    'I17',
    'wants the end of the period in Austria',
    ['profiles', 'AT', 'endDateIfNoneGiven'],
    'period_end',
  ],
  ['I45', 'wants to write again in Germany', ['profiles', 'DE', 'mayAskForWinBack'], true],
  [
    'I24',
    'wants to write about a change of life',
    ['winBack'],
    { solved: [solvedFor('life_change', 'Here it is.')] },
  ],
  [
    'I45',
    'wants to write twice about a reason',
    ['winBack'],
    { solved: [solvedFor('bad_support', 'One.'), solvedFor('bad_support', 'Two.')] },
  ],
  [
    'I22',
    'writes a price to people who left',
    ['winBack'],
    { solved: [solvedFor('too_expensive', 'Plus is 8.00 USD now.')] },
  ],
  [
    'I22',
    'holds a discount out to people who left',
    ['winBack'],
    { solved: [solvedFor('too_expensive', 'There is a discount now.')] },
  ],
  [
    'I50',
    'presses people who left for time',
    ['winBack'],
    { solved: [solvedFor('missing_feature', 'This is your last chance.')] },
  ],
  ['I32', 'wants ten days to withdraw', ['profiles', 'EU', 'withdrawalDays'], 10],
  [
    'I39',
    'wants two months of notice in the Netherlands',
    ['profiles', 'NL', 'longestNoticeAfterRenewal'],
    { months: 2 },
  ],
  [
    'I39',
    'wants two months of notice everywhere',
    ['profiles', 'all', 'longestNoticeInMinimumTerm'],
    { months: 2 },
  ],
  [
    'I39',
    'wants three years of first term',
    ['profiles', 'DE', 'longestMinimumTerm'],
    { years: 3 },
  ],
];
