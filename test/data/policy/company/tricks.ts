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
  [
    'I48',
    'speaks of thanks that are owed',
    {
      en: 'This is how you thank us.',
      de: 'Nach allem, was wir getan haben, gehen Sie.',
      nl: 'Na alles wat wij voor u hebben gedaan, gaat u.',
    },
  ],
  [
    'I48',
    'names others who count on somebody',
    {
      en: 'Your teammates are counting on you.',
      de: 'Denken Sie an Ihre Kollegen, die auf Sie zählen.',
      nl: 'Denk aan uw collega’s die op u rekenen.',
    },
  ],
  [
    'I48',
    'asks whether it was thought over',
    {
      en: 'Please think twice about this.',
      de: 'Haben Sie sich das wirklich gut überlegt?',
      nl: 'Hebt u hier goed over nagedacht?',
    },
  ],
  [
    'I48',
    'calls it giving up',
    {
      en: 'So you are simply giving up.',
      de: 'Sie geben also einfach auf.',
      nl: 'U geeft dus zomaar op.',
    },
  ],
  [
    'I48',
    'asks for loyalty',
    {
      en: 'Stay loyal to us.',
      de: 'Bleiben Sie uns treu.',
      nl: 'Blijf ons trouw.',
    },
  ],
  [
    'I48',
    'speaks of thankful others',
    {
      en: 'Others would be grateful for it.',
      de: 'Andere wären froh, wenn sie das hätten.',
      nl: 'Anderen zouden hier dankbaar voor zijn.',
    },
  ],
  [
    'I48',
    'calls leaving a mistake',
    {
      en: 'Do not make this mistake.',
      de: 'Machen Sie keinen Fehler.',
      nl: 'Maak deze fout niet.',
    },
  ],
  [
    'I49',
    'is in pain',
    {
      en: 'It hurts us.',
      de: 'Es tut uns in der Seele weh.',
      nl: 'Wij vinden het heel erg.',
    },
  ],
  [
    'I49',
    'is in tears',
    {
      en: 'The team is in tears.',
      de: 'Das Team ist niedergeschlagen.',
      nl: 'Wij balen hiervan.',
    },
  ],
  [
    'I49',
    'would be happy',
    {
      en: 'We would be thrilled if it could go on.',
      de: 'Wir würden uns sehr freuen.',
      nl: 'Wij zouden het fijn vinden.',
    },
  ],
  [
    'I50',
    'wants it decided today',
    {
      en: 'Decide today.',
      de: 'Entscheiden Sie sich schnell.',
      nl: 'Beslis vandaag nog.',
    },
  ],
  [
    'I50',
    'says that tomorrow is too late',
    {
      en: 'Tomorrow it will be gone.',
      de: 'Morgen ist es vorbei.',
      nl: 'Morgen is het voorbij.',
    },
  ],
  [
    'I50',
    'tells of few that are left',
    {
      en: 'There are only a few places left.',
      de: 'Greifen Sie jetzt zu.',
      nl: 'Sla nu uw slag.',
    },
  ],
  [
    'I50',
    'speaks of a chance',
    {
      en: 'This chance will not come again.',
      de: 'Diese Chance kommt nicht wieder.',
      nl: 'Deze kans komt niet terug.',
    },
  ],
  [
    'I50',
    'says that prices rise',
    {
      en: 'Prices go up tomorrow.',
      de: 'Morgen wird es teurer.',
      nl: 'Morgen gaan de prijzen omhoog.',
    },
  ],
  [
    'I51',
    'waits for a call',
    {
      en: 'Our advisors are waiting for your call.',
      de: 'Unsere Berater warten auf Ihren Anruf.',
      nl: 'Onze adviseurs wachten op uw telefoontje.',
    },
  ],
  [
    'I51',
    'wants to be rung',
    {
      en: 'Give our team a ring.',
      de: 'Am besten telefonieren Sie mit uns.',
      nl: 'Bel even met de klantenservice.',
    },
  ],
  [
    'I08',
    'lets people leave in the app only',
    {
      en: 'You can leave in our app only.',
      de: 'Kündigen geht nur in der App.',
      nl: 'Opzeggen gaat alleen in de app.',
    },
  ],
  [
    'I08',
    'wants a signature',
    {
      en: 'Cancelling needs a signed form.',
      de: 'Kündigen geht nur mit Unterschrift.',
      nl: 'Opzeggen kan alleen met een handtekening.',
    },
  ],
  [
    'I27',
    'asks whether somebody is certain',
    {
      en: 'Are you quite certain about that?',
      de: 'Ist das Ihr Ernst?',
      nl: 'Weet u het heel zeker?',
    },
  ],
  [
    'I02',
    'gives itself a name',
    {
      en: 'My name is Sarah.',
      de: 'Mein Name ist Sarah.',
      nl: 'Mijn naam is Sarah.',
    },
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
