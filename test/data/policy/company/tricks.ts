import type { Language } from '../../../../data/model/language.ts';

type Texts = Readonly<Record<Language, string>>;
type Trick = readonly [rule: string, what: string, texts: Texts];

/** Ways to write what the rules refuse, so that readers see it and a list of words does not. */
export const DISGUISED: readonly Trick[] = [
  [
    'I52',
    'writes a foreign letter into a word',
    {
      en: 'This is your l\u0430st chance.',
      de: 'Das ist die letzte Ch\u0430nce.',
      nl: 'Dit is de laatste k\u03B1ns.',
    },
  ],
  [
    'I52',
    'writes letters of mathematics',
    {
      en: 'This is your \u{1D425}ast chance.',
      de: 'Das ist die \u{1D425}etzte Chance.',
      nl: 'Dit is de \u{1D425}aatste kans.',
    },
  ],
  [
    'I52',
    'hides a character in a word',
    {
      en: 'This is your la\u200Bst chance.',
      de: 'Wir sind ent\u00ADtäuscht.',
      nl: 'Dit is de laat\u2060ste kans.',
    },
  ],
  [
    'I52',
    'breaks the line in the middle of it',
    {
      en: 'This is your last\nchance.',
      de: 'Das ist die letzte\nChance.',
      nl: 'Dit is de laatste\nkans.',
    },
  ],
  [
    'I52',
    'marks half a word up',
    {
      en: 'This is your la**st** chance.',
      de: 'Das ist die <b>letz</b>te Chance.',
      nl: 'Dit is de [laat](https://x.example)ste kans.',
    },
  ],
  [
    'I52',
    'writes digits for letters',
    {
      en: 'This is your l4st chance.',
      de: 'Das ist die l3tzte Chance.',
      nl: 'Dit is de l4atste kans.',
    },
  ],
  [
    'I52',
    'spells a word out',
    {
      en: 'This is your l a s t chance.',
      de: 'Das ist die l.e.t.z.t.e Chance.',
      nl: 'Dit is de l-a-a-t-s-t-e kans.',
    },
  ],
  [
    'I50',
    'shouts it in wide letters',
    {
      en: 'THIS IS YOUR ｌａｓｔ CHANCE.',
      de: 'DAS IST DIE ｌｅｔｚｔｅ CHANCE.',
      nl: 'DIT IS DE ｌａａｔｓｔｅ KANS.',
    },
  ],
  ['I52', 'says nothing', { en: ' ', de: ' ', nl: ' ' }],
];

/** The same in the words of other companies. */
export const IN_OTHER_WORDS: readonly Trick[] = [
  [
    'I48',
    'would miss somebody',
    {
      en: 'We would hate to lose you.',
      de: 'Wir würden Sie sehr vermissen.',
      nl: 'We gaan u missen.',
    },
  ],
  [
    'I48',
    'asks not to be left',
    { en: "Please don't go.", de: 'Verlassen Sie uns nicht.', nl: 'Verlaat ons niet.' },
  ],
  [
    'I48',
    'has a heart that breaks',
    { en: 'It breaks our hearts.', de: 'Es bricht uns das Herz.', nl: 'Het breekt ons hart.' },
  ],
  [
    'I50',
    'says now or never',
    { en: 'It is now or never.', de: 'Jetzt oder nie.', nl: 'Het is nu of nooit.' },
  ],
  [
    'I50',
    'lets nobody miss it',
    { en: "Don't miss out.", de: 'Verpassen Sie das nicht.', nl: 'Mis dit niet.' },
  ],
  [
    'I50',
    'counts the days',
    { en: 'Only 2 days left.', de: 'Nur noch 2 Tage.', nl: 'Nog maar 2 dagen.' },
  ],
  [
    'I22',
    'makes a present',
    {
      en: 'Have two months on us.',
      de: 'Zwei Monate schenken wir Ihnen.',
      nl: 'U krijgt twee maanden cadeau.',
    },
  ],
  [
    'I22',
    'wants somebody to stay',
    { en: 'Stay with us.', de: 'Bleiben Sie doch bei uns.', nl: 'Blijf toch bij ons.' },
  ],
  [
    'I27',
    'asks whether somebody is sure',
    {
      en: 'Are you sure about it?',
      de: 'Wollen Sie wirklich gehen?',
      nl: 'Weet u het zeker?',
    },
  ],
  [
    'I10',
    'lists what is lost',
    {
      en: 'You will lose all notes.',
      de: 'Sie verlieren alle Notizen.',
      nl: 'U verliest alle notities.',
    },
  ],
  [
    'I02',
    'claims to be a person',
    { en: 'I am a real person.', de: 'Ich bin ein Mensch.', nl: 'Ik ben een mens.' },
  ],
];

/** A plan is named in the facts, on the card and on the receipt. */
export const NAMES: readonly Trick[] = [
  [
    'I48',
    'lays guilt on',
    {
      en: 'Plus, do not let us down',
      de: 'Plus, nicht im Stich lassen',
      nl: 'Plus, laat ons niet in de steek',
    },
  ],
  [
    'I50',
    'presses for time',
    { en: 'Plus (last chance)', de: 'Plus (letzte Chance)', nl: 'Plus (laatste kans)' },
  ],
  [
    'I22',
    'holds out a discount',
    { en: 'Plus, 50% off', de: 'Plus mit Rabatt', nl: 'Plus met korting' },
  ],
  [
    'I51',
    'steers to the phone',
    { en: 'Plus (call us)', de: 'Plus (rufen Sie an)', nl: 'Plus (bel ons)' },
  ],
  [
    'I52',
    'hides a foreign letter',
    { en: 'Pl\u03C5s', de: 'J\u0430hresabo', nl: 'J\u0430arabonnement' },
  ],
  [
    'I52',
    'goes on and on',
    {
      en: 'Plus with everything that you have come to like over all these years',
      de: 'Plus mit allem, was Ihnen in all den Jahren bei uns so gut gefallen hat',
      nl: 'Plus met alles wat u in al die jaren bij ons zo goed is bevallen en meer',
    },
  ],
];

/** Names that are fine, and that a list of single words would refuse. */
export const FAIR_NAMES = [
  'Telefon Flat',
  'Fit4life',
  'Ωμέγα Plus',
  'Plus 2.0 & mehr',
  'Gratis',
  'Élite Größe M',
];
