import { bot, button, consenting, customer, winBack } from '../cancelling.ts';
import { deleting, page } from './changes.ts';
import type { NearMiss } from './near-miss.ts';

const askedForCopy = 'send me a copy of my data';

export const RECEIPT_AND_DATA: readonly NearMiss[] = [
  [
    'I34',
    '"hereby" declares, "would like to" does not',
    (s, kept) =>
      s
        .after(
          'greeting',
          customer(
            s,
            kept
              ? s.say(
                  'I would like to cancel.',
                  'Ich würde gern kündigen.',
                  'Ik zou graag opzeggen.',
                )
              : s.say('I hereby cancel.', 'Hiermit kündige ich.', 'Hierbij zeg ik op.'),
          ),
          bot(s, s.say('What is it about?', 'Worum geht es?', 'Waar gaat het over?'), {
            controls: [button('cancel', s.say('Cancel', 'Kündigen', 'Opzeggen')), page(s)],
          }),
          customer(s, s.say('one moment', 'Moment', 'moment')),
          bot(s, s.say('Fine.', 'In Ordnung.', 'In orde.'), { controls: [page(s)] }),
        )
        .edit('wish', { text: s.say('hm', 'hm', 'hm') }),
  ],
  [
    'I35',
    'the receipt is there within 5 seconds',
    (s, kept) => s.edit('receipt', { at: `2026-11-22T18:14:${kept ? '10' : '11'}.000Z` }),
  ],
  [
    'I35',
    'the mail is sent within a minute',
    (s, kept) => {
      const at = `2026-11-22T18:15:${kept ? '05' : '06'}.000Z`;
      return s.edit('mail', { at }).edit('mailed', { at });
    },
  ],
  [
    'I36',
    'the zone may be written as hours, and must be written',
    (s, kept) => s.replace(/ \((?:PST|MEZ|CET)\)/g, kept ? ' (UTC+01:00)' : ''),
  ],
  [
    'I37',
    'a receipt may say that somebody is welcome, and not call them back',
    (s, kept) =>
      s.add(
        'receipt',
        kept
          ? s.say('You are always welcome.', 'Sie sind hier willkommen.', 'U bent hier welkom.')
          : s.say(
              'Come back for more.',
              'Kommen Sie zurück und sparen Sie.',
              'Kom terug voor meer.',
            ),
      ),
  ],
  [
    'I38',
    'a task for a person has a day on which it is due',
    (s, kept) =>
      s.edit('applied', { type: 'task', kind: 'match_declaration', due: kept ? '2026-11-24' : '' }),
  ],
  [
    'I39',
    'one month of notice is within the limit, two are not',
    (s, kept) =>
      s
        .edit('facts', { adieu: { profile: 'DE' } })
        .add(
          'facts',
          kept
            ? s.say(
                'The notice period is one month.',
                'Die Kündigungsfrist beträgt einen Monat.',
                'De opzegtermijn is een maand.',
              )
            : s.say(
                'The notice period is two months.',
                'Die Kündigungsfrist beträgt zwei Monate.',
                'De opzegtermijn is twee maanden.',
              ),
        ),
  ],
  [
    'I40',
    'a confirmation may be sent, and not asked for',
    (s, kept) =>
      s.after(
        'receipt',
        bot(
          s,
          kept
            ? s.say(
                'A confirmation goes out by mail.',
                'Eine Bestätigung kommt per Mail.',
                'Een bevestiging komt per mail.',
              )
            : s.say(
                'Please confirm it by mail.',
                'Bestätigen Sie bitte per Mail.',
                'Bevestig via de mail.',
              ),
        ),
      ),
  ],
  [
    'I41',
    'a contract number is said back to whoever wrote it',
    (s, kept) =>
      s.after(
        'greeting',
        customer(s, s.say('it is about', 'es geht um', 'het gaat om') + (kept ? ' NL-9999' : ''), {
          verified: false,
        }),
        bot(s, 'NL-9999', { verified: false }),
      ),
  ],
  [
    'I42',
    'numbers that are no card are kept, and cards are not',
    (s, kept) =>
      s.after(
        'greeting',
        // By Luhn the second is a card number, the first is not.
        customer(s, kept ? '4111 1111 1111 1112' : '4111 1111 1111 1111'),
        bot(s, s.say('Noted.', 'Notiert.', 'Genoteerd.')),
      ),
  ],
  [
    'I43',
    'the day that is named is within a month',
    (s, kept) =>
      s.after(
        'greeting',
        customer(
          s,
          s.say(
            askedForCopy,
            'Ich will eine Kopie meiner Daten',
            'ik wil een kopie van mijn gegevens',
          ),
        ),
        bot(
          s,
          s.say(
            `Number 1AYSVXHO, by ${kept ? 20 : 30} December 2026.`,
            `Nummer 1AYSVXHO, bis ${kept ? 20 : 30}. Dezember 2026.`,
            `Nummer 1AYSVXHO, uiterlijk ${kept ? 20 : 30} december 2026.`,
          ),
        ),
      ),
  ],
  [
    'I44',
    'what a person needs is still sent after "no marketing", news are not',
    (s, kept) =>
      s
        .after(
          'greeting',
          customer(s, s.say('no more marketing', 'keine Werbung mehr', 'geen reclame meer')),
          bot(s, s.say('From now on there is none.', 'Ab sofort keine.', 'Vanaf nu niet meer.')),
        )
        .after('farewell', s.again('mail', { kind: kept ? 'pause_ending' : 'news', text: '' })),
  ],
  [
    'I45',
    'the one message goes to whoever ticked the box',
    (s, kept) =>
      (kept
        ? consenting(s)
        : consenting(s).edit('skip', { value: { role: 'survey', mayWrite: 'false' } })
      ).after('farewell', winBack(s, 'back')),
  ],
  ['I46', 'what stays is said with the reason why', (s, kept) => deleting(s, kept)],
  [
    'I47',
    'somebody at the desk may refuse, a rule may not',
    (s, kept) =>
      s.edit('applied', { type: 'refused', change: 'cancel', by: kept ? 'mira' : 'policy' }),
  ],
];
