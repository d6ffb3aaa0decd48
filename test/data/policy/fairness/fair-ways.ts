import { FIXED_LABELS } from '../../../../data/policy/labels.ts';
import { bot, button, consenting, customer, winBack } from './cancelling.ts';
import type { Breach } from './breaches.ts';
import type { Script } from './script.ts';

const AT = '2026-11-22T18:14:05.000Z';
const confirmCard = (s: Script) => [
  button('confirm', FIXED_LABELS[s.language].confirm.cancel, 'cancel'),
  button('back', FIXED_LABELS[s.language].back),
];
const page = (s: Script) => ({
  label: FIXED_LABELS[s.language].entry,
  url: 'http://localhost:3978/leave',
});
/** Anywhere but in Germany, which allows no help in the turn of the card. */
const abroad = { adieu: { profile: 'EU' } };

/** Conversations in which a promise is put to the test and kept. */
export const FAIR_WAYS: readonly Breach[] = [
  [
    'I02',
    'says what it is when asked',
    (s) =>
      s.after(
        'greeting',
        customer(s, s.say('are you a real person', 'sind Sie ein Mensch', 'bent u een mens')),
        bot(
          s,
          s.say(
            'This is an automated assistant.',
            'Das ist ein automatischer Assistent.',
            'Dit is een automatische assistent.',
          ),
        ),
      ),
  ],
  [
    'I06',
    'answers a question and keeps the way out in sight',
    (s) =>
      s.after(
        'card',
        customer(
          s,
          s.say(
            'what happens to my data',
            'was passiert mit meinen Daten',
            'wat gebeurt er met mijn gegevens',
          ),
        ),
        bot(s, s.say('It stays.', 'Sie bleiben.', 'Ze blijven.'), { controls: [page(s)] }),
      ),
  ],
  [
    'I06',
    'has the way out on the page itself',
    (s) =>
      s.after(
        'card',
        customer(s, 'hm'),
        bot(s, s.say('It stays.', 'Sie bleiben.', 'Ze blijven.'), { pinned: ['cancel'] }),
      ),
  ],
  [
    'I08',
    'says that no call is needed',
    (s) =>
      s.add(
        'facts',
        s.say(
          'You do not have to call us.',
          'Sie müssen uns nicht anrufen.',
          'U hoeft ons niet te bellen.',
        ),
      ),
  ],
  [
    'I12',
    'shows the card at a stop word',
    (s) =>
      s
        .edit('wish', { text: s.say('just cancel', 'einfach kündigen', 'gewoon opzeggen') })
        .edit('declaration', { words: '' }),
  ],
  [
    'I12',
    'says what "stop" ends',
    (s) =>
      s.after(
        'greeting',
        customer(s, 'stop'),
        bot(
          s,
          s.say(
            'This ends the chat, the contract goes on.',
            'Das beendet den Chat, der Vertrag läuft weiter.',
            'Dit beëindigt de chat, het contract loopt door.',
          ),
        ),
      ),
  ],
  [
    'I18',
    'gives a serious reason to a person',
    (s) =>
      s
        .edit('press', {
          value: {
            role: 'confirm',
            change: 'cancel',
            type: 'extraordinary',
            reason: 'x',
            nonce: 'n1',
          },
        })
        .edit('applied', {
          type: 'task',
          kind: 'extraordinary_termination',
          due: '2026-11-25T18:14:05.000Z',
        }),
  ],
  [
    'I21',
    'offers once, with all terms, beside the way out',
    (s) =>
      s
        .edit('card', {
          ...abroad,
          fields: [],
          text: s.say('Cancel Plus?', 'Plus kündigen?', 'Plus opzeggen?'),
        })
        .edit('facts', abroad)
        .add(
          'facts',
          s.say(
            'Basic is cheaper: 4.00 USD a month from 14 December 2026, with no end date and no change later.',
            'Basic ist günstiger: 4,00 USD im Monat ab 14. Dezember 2026, unbefristet und ohne spätere Änderung.',
            'Basic is goedkoper: 4,00 USD per maand vanaf 14 december 2026, zonder einddatum. Er is geen wijziging daarna.',
          ),
        )
        .button(
          'facts',
          button('offer', s.say('Change to Basic', 'Zu Basic wechseln', 'Naar Basic')),
        ),
  ],
  [
    'I34',
    'takes a declaration at its word',
    (s) => {
      const words = s.say('I hereby cancel.', 'Hiermit kündige ich.', 'Hierbij zeg ik op.');
      return s
        .drop('wish', 'facts', 'card')
        .edit('press', { text: words, value: null })
        .edit('declaration', { words })
        .add('receipt', `"${words}"`);
    },
  ],
  [
    'I34',
    'hears later that a declaration was for both contracts, and keeps its time',
    (s) => {
      const words = s.say('I hereby cancel.', 'Hiermit kündige ich.', 'Hierbij zeg ik op.');
      const at = '2026-11-22T18:19:05.000Z';
      s.drop('wish', 'facts', 'card')
        .edit('press', { text: words, value: null })
        .edit('declaration', { words })
        .add('receipt', `"${words}"`)
        .drop('why', 'skip', 'farewell');
      return s.after(
        'mailed',
        customer(s, s.say('both of them', 'beide', 'allebei'), { at }),
        s.again('declaration'),
        s.again('applied', { at }),
        s.again('receipt', { at }),
        s.again('shown', { at }),
        s.again('mail', { at }),
        s.again('mailed', { at }),
      );
    },
  ],
  [
    'I41',
    'tells a stranger nothing',
    (s) =>
      s
        .edit('facts', {
          text: s.say(
            'You can cancel right here, for the earliest possible date.',
            'Sie können gleich hier kündigen, zum frühestmöglichen Zeitpunkt.',
            'U kunt hier direct opzeggen, per de vroegst mogelijke datum.',
          ),
        })
        .edit('card', { text: '', fields: [], adieu: { profile: 'EU' } })
        .edit('press', {
          value: { role: 'confirm', change: 'cancel', name: 'Ada', contract: 'NL-2203' },
        })
        .edit('applied', {
          type: 'task',
          kind: 'match_declaration',
          due: '2026-11-24T18:14:05.000Z',
        })
        .edit('receipt', {
          text: s.say(
            'You wrote "please cancel my subscription". Received on 22 November 2026 at 10:14:05 (PST), for the earliest possible date. Contract NL-2203. Questions: help@northlight.example.',
            'Sie haben geschrieben: „Ich möchte mein Abo kündigen“. Eingegangen am 22. November 2026 um 19:14:05 Uhr (MEZ), zum frühestmöglichen Zeitpunkt. Vertrag NL-2203. Fragen: help@northlight.example.',
            'U schreef: "Ik wil mijn abonnement opzeggen". Ontvangen op 22 november 2026 om 19:14:05 uur (CET), voor de vroegst mogelijke datum. Contract NL-2203. Vragen: help@northlight.example.',
          ),
        })
        .all({ verified: false }),
  ],
  [
    'I42',
    'has taken a card number out',
    (s) =>
      s.edit('wish', {
        text: `${s.say('please cancel my subscription', 'Ich möchte mein Abo kündigen', 'Ik wil mijn abonnement opzeggen')} [•••]`,
      }),
  ],
  [
    'I42',
    'says that no password is needed',
    (s) =>
      s.add(
        'facts',
        s.say(
          'No password is needed.',
          'Ein Passwort ist nicht nötig.',
          'Een wachtwoord is niet nodig.',
        ),
      ),
  ],
  [
    'I43',
    'gives a data request a number and a date',
    (s) =>
      s.after(
        'greeting',
        customer(
          s,
          s.say(
            'send me a copy of my data',
            'Ich will eine Kopie meiner Daten',
            'ik wil een kopie van mijn gegevens',
          ),
        ),
        bot(
          s,
          s.say(
            'Noted, number 1AYSVXHO. By 20 December 2026 it is there.',
            'Notiert, Nummer 1AYSVXHO. Sie bekommen sie bis 20. Dezember 2026.',
            'Genoteerd, nummer 1AYSVXHO. U krijgt het uiterlijk 20 december 2026.',
          ),
        ),
      ),
  ],
  [
    'I44',
    'stops marketing at once',
    (s) =>
      s.after(
        'greeting',
        customer(s, s.say('no more marketing', 'keine Werbung mehr', 'geen reclame meer')),
        bot(
          s,
          s.say(
            'From now on there is none.',
            'Ab sofort kommt keine mehr.',
            'Vanaf nu komt er geen meer.',
          ),
        ),
      ),
  ],
  [
    'I45',
    'asks after the receipt, unticked, where it may',
    (s) =>
      s.edit('why', {
        fields: [{ id: 'mayWrite', required: false, value: 'false' }],
        adieu: { profile: 'EU' },
      }),
  ],
  [
    'I45',
    'writes once to whoever said so',
    (s) => consenting(s).after('farewell', winBack(s, 'back')),
  ],
  [
    'I47',
    'lets a person refuse',
    (s) => s.edit('applied', { type: 'refused', change: 'cancel', by: 'agent-1' }),
  ],
  [
    'I56',
    'answers a second press with the same receipt',
    (s) => {
      const [, , , , , , , receipt] = s.lines();
      const text = receipt?.type === 'message' ? receipt.text : '';
      return s.after(
        'farewell',
        customer(s, FIXED_LABELS[s.language].confirm.cancel, {
          at: AT,
          value: { role: 'confirm', change: 'cancel', nonce: 'n1' },
        }),
        bot(s, text, { controls: confirmCard(s).slice(1) }),
      );
    },
  ],
];
