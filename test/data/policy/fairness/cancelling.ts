import type { Language } from '../../../../data/model/language.ts';
import { FIXED_LABELS } from '../../../../data/policy/labels.ts';
import type { Draft } from './script.ts';
import { Script } from './script.ts';

const AT = '2026-11-22T18:14:05.000Z';
const PROFILE = { en: 'US-CA', de: 'DE', nl: 'NL' } as const;

/** Somebody who is signed in cancels, as it should be: two turns, a receipt, one question. */
export function cancelling(language: Language): Script {
  const say = (en: string, de: string, nl: string) => ({ en, de, nl })[language];
  const { confirm, back, entry } = FIXED_LABELS[language];
  const human = button(
    'human',
    say('Talk to a person', 'Mit einem Menschen sprechen', 'Een medewerker'),
  );
  const page = { label: entry, url: 'http://localhost:3978/leave' };
  const end = say('14 December 2026', '14. Dezember 2026', '14 december 2026');
  const words = say(
    'please cancel my subscription',
    'Ich möchte mein Abo kündigen',
    'Ik wil mijn abonnement opzeggen',
  );
  const receipt = say(
    `You wrote "${words}" and confirmed. Received on 22 November 2026 at 10:14:05 (PST). Contract NL-2203, Plus, ends on ${end}. Last charge: 12.00 USD on 14 November 2026. Your data stays until 14 December 2027. Questions: help@northlight.example.`,
    `Sie haben geschrieben: „${words}“, und haben es bestätigt. Eingegangen am 22. November 2026 um 19:14:05 Uhr (MEZ). Vertrag NL-2203, Plus, endet am ${end}. Letzte Abbuchung: 12,00 USD am 14. November 2026. Ihre Daten bleiben bis 14. Dezember 2027. Fragen: help@northlight.example.`,
    `U schreef: "${words}" en bevestigde het. Ontvangen op 22 november 2026 om 19:14:05 uur (CET). Contract NL-2203, Plus, eindigt op ${end}. Laatste afschrijving: 12,00 USD op 14 november 2026. Uw gegevens blijven tot 14 december 2027. Vragen: help@northlight.example.`,
  );
  const message = (
    name: string,
    actor: string,
    fields: Readonly<Record<string, unknown>>,
  ): Draft => ({
    name,
    type: 'message',
    at: AT,
    actor,
    lang: language,
    verified: true,
    pinned: [],
    ...(actor === 'customer' ? {} : { adieu: { profile: PROFILE[language], country: null } }),
    ...fields,
  });
  return new Script(language, [
    message('greeting', 'bot', {
      text: say(
        'Hello Ada. This is an automated assistant, not a person.',
        'Guten Tag. Hier antwortet ein automatischer Assistent, kein Mensch.',
        'Goedendag. Dit is een automatische assistent, geen mens.',
      ),
      controls: [
        button('pause', say('Pause', 'Pausieren', 'Pauzeren')),
        button('cancel', say('Cancel', 'Kündigen', 'Opzeggen')),
        human,
        { label: say('Privacy', 'Datenschutz', 'Privacy'), url: 'http://localhost:3978/privacy' },
        page,
      ],
    }),
    message('wish', 'customer', { text: words }),
    message('facts', 'bot', {
      text: say(
        `Plus ends on ${end}; you can use it until then. Nothing more will be charged. Your data stays until 14 December 2027.`,
        `Plus endet dann am ${end}. Bis dahin können Sie alles nutzen. Es wird nichts mehr abgebucht. Ihre Daten bleiben bis 14. Dezember 2027.`,
        `Plus eindigt op ${end}; tot dan kunt u het gebruiken. Er wordt niets meer afgeschreven. Uw gegevens blijven tot 14 december 2027.`,
      ),
      controls: [human, page],
    }),
    message('card', 'bot', {
      ...(language === 'de'
        ? { text: 'Art der Kündigung: ordentlich\nVertrag: Plus NL-2203', fields: FIVE_FIELDS }
        : { text: say(`Cancel Plus on ${end}?`, '', `Plus opzeggen per ${end}?`) }),
      controls: [button('confirm', confirm.cancel, 'cancel'), button('back', back)],
    }),
    message('press', 'customer', {
      text: confirm.cancel,
      value: { role: 'confirm', change: 'cancel', label: confirm.cancel, nonce: 'n1' },
    }),
    { name: 'declaration', type: 'declaration', change: 'cancel', at: AT, words, verified: true },
    {
      name: 'applied',
      type: 'applied',
      change: 'cancel',
      at: AT,
      accessEndsAt: '2026-12-14',
      billingEndsAt: '2026-12-14',
      lastCharge: { amount: { minor: 1200, currency: 'USD' }, on: '2026-11-14' },
    },
    message('receipt', 'bot', {
      text: receipt,
      controls: [
        {
          label: say('Download', 'Herunterladen', 'Downloaden'),
          url: 'http://localhost:3978/receipts/1',
        },
      ],
    }),
    {
      name: 'shown',
      type: 'receipt',
      channel: 'screen',
      at: AT,
      fields: { contract: 'NL-2203' },
      text: receipt,
    },
    message('why', 'bot', {
      text: say(
        'Would you tell us why? You can skip this.',
        'Möchten Sie sagen, warum? Sie können das überspringen.',
        'Wilt u zeggen waarom? U kunt dit overslaan.',
      ),
      controls: [
        button('reason', say('Too expensive', 'Zu teuer', 'Te duur')),
        button('skip', say('Skip', 'Überspringen', 'Overslaan')),
      ],
    }),
    { name: 'mail', type: 'mail', kind: 'receipt', at: AT, subject: '', text: receipt },
    { name: 'mailed', type: 'receipt', channel: 'mail', at: AT, fields: {}, text: receipt },
    message('skip', 'customer', {
      text: say('Skip', 'Überspringen', 'Overslaan'),
      at: '2026-11-22T18:16:00.000Z',
      value: { role: 'skip', label: say('Skip', 'Überspringen', 'Overslaan') },
    }),
    message('farewell', 'bot', {
      text: say('Goodbye, Ada.', 'Auf Wiedersehen.', 'Tot ziens.'),
      at: '2026-11-22T18:16:00.000Z',
    }),
  ]);
}

export const FIVE_FIELDS = [
  { id: 'type', required: false, value: 'ordinary' },
  { id: 'name', required: false, value: 'Ada Lindqvist' },
  { id: 'contract', required: false, value: 'Plus NL-2203' },
  { id: 'endDate', required: false, value: null },
  { id: 'contact', required: false, value: 'ada@example.com' },
];

export function button(role: string, label: string, change: string | null = null) {
  return { role, change, label, style: null, url: null, enabled: true };
}

/** A message of the bot more. */
export function bot(
  s: Script,
  text: string,
  fields: Readonly<Record<string, unknown>> = {},
): Draft {
  return {
    name: 'more',
    type: 'message',
    at: AT,
    actor: 'bot',
    lang: s.language,
    verified: true,
    text,
    adieu: { profile: PROFILE[s.language] },
    ...fields,
  };
}

/** A message of the customer more. */
export function customer(
  s: Script,
  text: string,
  fields: Readonly<Record<string, unknown>> = {},
): Draft {
  return { ...bot(s, text), name: 'asked', actor: 'customer', adieu: null, ...fields };
}

/** Asked after the receipt, where it may be asked, the customer has ticked that they may be written to. */
export function consenting(s: Script): Script {
  return s
    .edit('why', {
      fields: [{ id: 'mayWrite', required: false, value: 'false' }],
      adieu: { profile: 'EU' },
    })
    .edit('skip', { text: '4', value: { role: 'survey', rating: 4, mayWrite: 'true' } });
}

/** The one message, months later. */
export function winBack(s: Script, name: string): Draft {
  return {
    name,
    type: 'mail',
    kind: 'win_back',
    at: '2027-03-01T08:00:00.000Z',
    subject: '',
    text: s.say(
      'If you would like to come back, one message here is enough.',
      'Wenn Sie wiederkommen möchten, genügt hier eine Nachricht.',
      'Wilt u terugkomen, dan is één bericht hier genoeg.',
    ),
  };
}
