import { FIXED_LABELS } from '../../../../../data/policy/labels.ts';
import { bot, button, customer, FIVE_FIELDS } from '../cancelling.ts';
import { ABROAD, offering, page, person, terms, wayOut } from './changes.ts';
import type { NearMiss } from './near-miss.ts';

const GERMANY = { adieu: { profile: 'DE' } };

export const QUESTIONS_AND_OFFERS: readonly NearMiss[] = [
  [
    'I13',
    'the reason goes with the five fields, a phone number does not',
    (s, kept) =>
      s.edit('card', {
        ...GERMANY,
        fields: [...FIVE_FIELDS, { id: kept ? 'reason' : 'phone', required: false, value: null }],
      }),
  ],
  [
    'I14',
    'a code cannot be left out, all else can',
    (s, kept) =>
      s.edit('card', {
        ...ABROAD,
        fields: [{ id: kept ? 'code' : 'phone', required: true, value: null }],
      }),
  ],
  [
    'I15',
    'what was given is shown again, and not asked again',
    (s, kept) =>
      s.after(
        'greeting',
        customer(s, 'x', { value: { role: 'confirm', name: 'Ada' } }),
        bot(s, s.say('One more thing.', 'Noch etwas.', 'Nog iets.'), {
          fields: [{ id: 'name', required: false, value: kept ? 'Ada' : null }],
        }),
      ),
  ],
  [
    'I16',
    'the bot may say that no reason is needed',
    (s, kept) =>
      s.add(
        'facts',
        kept
          ? s.say('No reason is needed.', 'Ein Grund ist nicht nötig.', 'Een reden is niet nodig.')
          : s.say('Is there a reason?', 'Gibt es einen Grund?', 'Is er een reden?'),
      ),
  ],
  [
    'I17',
    'a later day than the earliest one is for whoever asked for it',
    (s, kept) => {
      const words = s.say(
        `please cancel my subscription${kept ? ' on 31 January 2027' : ''}`,
        `Ich möchte mein Abo kündigen${kept ? ' zum 31. Januar 2027' : ''}`,
        `Ik wil mijn abonnement opzeggen${kept ? ' per 31 januari 2027' : ''}`,
      );
      return s
        .edit('wish', { text: words })
        .add('facts', s.say('Contract NL-2203.', 'Vertrag NL-2203.', 'Contract NL-2203.'))
        .replace(
          /14(\.?) de[cz]e[mber]+ 2026/gi,
          s.say('31 January 2027', '31. Januar 2027', '31 januari 2027'),
        )
        .edit('applied', { accessEndsAt: '2027-01-31', billingEndsAt: '2027-01-31' });
    },
  ],
  [
    'I18',
    'that a person decides is no judgement',
    (s, kept) =>
      s
        .edit('press', {
          value: { role: 'confirm', change: 'cancel', type: 'extraordinary', reason: 'x' },
        })
        .edit('applied', { type: 'task', kind: 'extraordinary_termination', due: '2026-11-25' })
        .after(
          'receipt',
          bot(
            s,
            kept
              ? s.say(
                  'A person decides on the reason.',
                  'Über den Grund entscheidet ein Mensch.',
                  'Een mens beslist over de reden.',
                )
              : s.say(
                  'That is not a serious reason.',
                  'Das reicht nicht.',
                  'Dat is geen goede reden.',
                ),
          ),
        ),
  ],
  [
    'I19',
    'a choice belongs on the card, a person does not',
    (s, kept) =>
      s.button(
        'card',
        kept ? button('select', s.say('On a day', 'Zu einem Tag', 'Op een dag')) : person(s),
      ),
  ],
  [
    'I20',
    'after a no the answer holds nothing out',
    (s, kept) =>
      offering(s).after(
        'card',
        customer(s, s.say('no thanks', 'nein danke', 'nee bedankt')),
        bot(s, kept ? s.say('Fine.', 'In Ordnung.', 'In orde.') : terms(s), {
          ...ABROAD,
          controls: [wayOut(s)],
        }),
      ),
  ],
  [
    'I21',
    'an offer looks like the way out, and does not stand out',
    (s, kept) => {
      const offer = button('offer', s.say('Change to Basic', 'Zu Basic wechseln', 'Naar Basic'));
      return offering(s).edit('facts', {
        controls: [page(s), { ...offer, style: kept ? null : 'positive' }],
      });
    },
  ],
  [
    'I22',
    'an offer has all its terms, the price after it as well',
    (s, kept) =>
      offering(
        s,
        kept
          ? terms(s)
          : s.say(
              'Basic is cheaper: 4.00 USD a month from 14 December 2026, with no end date.',
              'Basic ist günstiger: 4,00 USD im Monat ab 14. Dezember 2026, unbefristet.',
              'Basic is goedkoper: 4,00 USD per maand vanaf 14 december 2026, zonder einddatum.',
            ),
      ),
  ],
  [
    'I23',
    'a deadline is let through on the day that the terms hold',
    (s, kept) =>
      offering(s)
        .add(
          'facts',
          s.say(
            'The offer ends on 20 December 2026.',
            'Es gilt bis 20. Dezember 2026.',
            'De aanbieding geldt tot 20 december 2026.',
          ),
        )
        .after('card', {
          name: 'offered',
          type: 'offer',
          at: '2026-11-22T18:14:05.000Z',
          terms: { validUntil: kept ? '2026-12-20' : '2027-01-31' },
        }),
  ],
  [
    'I24',
    'a high price is no hardship, a lost job is',
    (s, kept) =>
      offering(s).edit('wish', {
        text: kept
          ? s.say(
              'too expensive, please cancel',
              'Zu teuer, bitte kündigen',
              'te duur, graag opzeggen',
            )
          : s.say(
              'I lost my job, please cancel',
              'Job verloren, bitte kündigen',
              'Ik ben mijn baan kwijt, graag opzeggen',
            ),
      }),
  ],
  [
    'I25',
    'the next offer is let through after 90 days, not after 89',
    (s, kept) => {
      const at = kept ? '2026-08-24T10:00:00.000Z' : '2026-08-25T10:00:00.000Z';
      const back = FIXED_LABELS[s.language].back;
      offering(s);
      return s.after(
        'greeting',
        s.again('wish', { at }),
        s.again('facts', { at }),
        s.again('card', { at }),
        customer(s, back, { at, value: { role: 'keep', label: back } }),
        bot(
          s,
          s.say('Nothing was changed.', 'Es wurde nichts geändert.', 'Er is niets gewijzigd.'),
          { at },
        ),
      );
    },
  ],
  [
    'I26',
    'what "pause" says pauses',
    (s, kept) => {
      const label = FIXED_LABELS[s.language].confirm.pause;
      return s
        .edit('wish', {
          text: s.say(
            'please pause my subscription',
            'Ich möchte mein Abo pausieren',
            'Ik wil mijn abonnement pauzeren',
          ),
        })
        .edit('card', { controls: [button('confirm', label, 'pause')] })
        .edit('press', { text: label, value: { role: 'confirm', change: 'pause', label } })
        .edit('declaration', { change: 'pause' })
        .edit('applied', { change: kept ? 'pause' : 'cancel' });
    },
  ],
];
