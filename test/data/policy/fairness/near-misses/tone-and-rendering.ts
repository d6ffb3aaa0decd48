import { FIXED_LABELS } from '../../../../../data/policy/labels.ts';
import { bot, button, customer } from '../cancelling.ts';
import type { NearMiss } from './near-miss.ts';

type Said = readonly [en: string, de: string, nl: string];

/** Two sentences with the same words in them: one that is let through, one that is not. */
function sentences(id: string, lets: string, fine: Said, not: Said): NearMiss {
  return [id, lets, (s, kept) => s.add('facts', s.say(...(kept ? fine : not)))];
}

export const TONE_AND_RENDERING: readonly NearMiss[] = [
  sentences(
    'I48',
    'something may be missing, nobody misses anybody',
    [
      'No month is missing in the list.',
      'Kein Monat fehlt in der Liste.',
      'Er mist geen maand in de lijst.',
    ],
    ['We will miss you.', 'Wir vermissen Sie.', 'We gaan u missen.'],
  ),
  sentences(
    'I49',
    "the customer's feelings may be repeated, the bot has none",
    ['"I am so sorry."', '„Es tut mir leid.“', '"Het spijt mij."'],
    ['I am so sorry.', 'Es tut mir leid.', 'Het spijt mij.'],
  ),
  sentences(
    'I50',
    'the last day may be named, no last chance',
    [
      'The last day is 13 December 2026.',
      'Der letzte Tag ist der 13. Dezember 2026.',
      'De laatste dag is 13 december 2026.',
    ],
    ['That is the last chance.', 'Das ist die letzte Chance.', 'Dat is de laatste kans.'],
  ),
  sentences(
    'I51',
    'a phone may be named, and nobody is sent to it',
    [
      'The app on your phone works until then.',
      'Die App auf dem Handy geht bis dahin.',
      'De app op uw telefoon werkt tot dan.',
    ],
    ['Call us until then.', 'Rufen Sie bis dahin an.', 'Bel ons tot dan.'],
  ),
  [
    'I52',
    'a sentence has 20 words, not 21',
    (s, kept) => s.add('facts', `${'Plus '.repeat(kept ? 20 : 21).trim()}.`),
  ],
  sentences(
    'I52',
    'a sentence denies once, not twice',
    ['No data is lost.', 'Nichts geht verloren.', 'Niets gaat verloren.'],
    ['No data is not lost.', 'Nichts geht nicht verloren.', 'Niets gaat niet verloren.'],
  ),
  [
    'I53',
    'a goodbye is answered by a goodbye',
    (s, kept) =>
      s.after(
        'farewell',
        customer(s, s.say('bye', 'tschüss', 'tot ziens')),
        bot(
          s,
          kept
            ? s.say('Goodbye.', 'Auf Wiedersehen.', 'Tot ziens.')
            : s.say('How was leaving?', 'Wie war das Kündigen?', 'Hoe was het opzeggen?'),
          { controls: [button('skip', s.say('Skip', 'Überspringen', 'Overslaan'))] },
        ),
      ),
  ],
  [
    'I55',
    'all buttons may stand out alike',
    (s, kept) => {
      const { confirm, back } = FIXED_LABELS[s.language];
      return s.edit('card', {
        controls: [
          { ...button('confirm', confirm.cancel, 'cancel'), style: kept ? 'positive' : null },
          { ...button('back', back), style: 'positive' },
        ],
      });
    },
  ],
  [
    'I56',
    'an old button is told what is so now',
    (s, kept) => {
      const label = FIXED_LABELS[s.language].confirm.cancel;
      const now = s.say(
        'That belongs to an earlier message. Nothing was changed.',
        'Das gehört zu einer früheren Nachricht. Es wurde nichts geändert.',
        'Dat hoort bij een eerder bericht. Er is niets gewijzigd.',
      );
      return s.after(
        'farewell',
        customer(s, label, { value: { role: 'confirm', change: 'cancel', nonce: 'n2' } }),
        ...(kept ? [bot(s, now)] : []),
        customer(s, 'hm'),
        bot(s, s.say('Fine.', 'In Ordnung.', 'In orde.')),
      );
    },
  ],
];
