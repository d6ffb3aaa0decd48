import { FIXED_LABELS } from '../../../../../data/policy/labels.ts';
import { bot, button, customer } from '../cancelling.ts';
import { ABROAD, deleting, question, untilCard, wayOut } from './changes.ts';
import type { NearMiss } from './near-miss.ts';

export const CONFIRMING: readonly NearMiss[] = [
  [
    'I27',
    "the customer's own words may be repeated",
    (s, kept) => {
      const sure = s.say('Are you sure?', 'Sind Sie sicher?', 'Weet u het zeker?');
      return s.add('facts', kept ? `"${sure}"` : sure);
    },
  ],
  [
    'I28',
    'the label is exact to the letter',
    (s, kept) => {
      const label = FIXED_LABELS[s.language].confirm.cancel;
      const other = label.toLowerCase() === label ? label.toUpperCase() : label.toLowerCase();
      return s.edit('card', {
        controls: [
          button('confirm', label, 'cancel'),
          ...(kept ? [] : [button('confirm', other, 'cancel')]),
        ],
      });
    },
  ],
  [
    'I29',
    'going back may be called what it does',
    (s, kept) =>
      s.edit('card', {
        controls: [
          button('confirm', FIXED_LABELS[s.language].confirm.cancel, 'cancel'),
          button(
            'back',
            kept
              ? s.say('Do not cancel', 'Nicht kündigen', 'Niet opzeggen')
              : s.say('Cancel', 'Abbrechen', 'Annuleren'),
          ),
        ],
      }),
  ],
  [
    'I30',
    'a box is let through as long as it is not ticked',
    (s, kept) =>
      s.edit('card', {
        ...ABROAD,
        fields: [{ id: 'copy', required: false, value: kept ? 'false' : 'true' }],
      }),
  ],
  [
    'I31',
    'who was never charged is told of no charge',
    (s, kept) => {
      s.replace(
        /(?:Last charge|Letzte Abbuchung|Laatste afschrijving): [^.,]+[.,]\d\d USD [^.]+(?:\. Nov[^.]+)?\. /g,
        '',
      );
      return kept ? s.edit('applied', { lastCharge: null }) : s;
    },
  ],
  [
    'I31',
    'what was said with a card counts where the card alone is shown again',
    (s, kept) => {
      const wish = s.again('wish');
      const end = s.say('14 December 2026', '14. Dezember 2026', '14 december 2026');
      const ways = s.again('facts', { text: `Plus, ${end}.` });
      s.edit('wish', { text: 'hm' }).after('card', wish, ways, s.again('card'));
      return kept ? s : s.edit('facts', { text: 'Plus.' });
    },
  ],
  [
    'I32',
    'withdrawing that is open is named beside cancelling',
    (s, kept) => {
      s.replace(/NL-2203/g, 'NL-5902')
        .replace(/14(?=\.? de[cz]e[mber]+ 2026)/gi, '17')
        .add('facts', s.say('Contract NL-5902.', 'Vertrag NL-5902.', 'Contract NL-5902.'))
        .edit('shown', { fields: { contract: 'NL-5902' } })
        .edit('applied', { accessEndsAt: '2026-12-17', billingEndsAt: '2026-12-17' });
      const withdraw = s.say('Withdraw', 'Widerrufen', 'Herroepen');
      return kept ? s.button('facts', button('withdraw', withdraw)) : s;
    },
  ],
  [
    'I33',
    'the copy is offered again to whoever comes back to deleting, and to nobody else',
    (s, kept) => {
      const copy = button('export', s.say('Copy of the data', 'Datenkopie', 'Kopie'));
      return untilCard(deleting(s)).after(
        'card',
        customer(
          s,
          kept
            ? s.say('delete my account', 'Bitte mein Konto löschen', 'verwijder mijn account')
            : question(s),
        ),
        bot(s, s.say('It stays.', 'Sie bleiben.', 'Ze blijven.'), { controls: [wayOut(s), copy] }),
      );
    },
  ],
  [
    'I33',
    'one word about the contract is enough, none is not',
    (s, kept) => {
      deleting(s);
      return kept
        ? s
        : s.edit('facts', {
            text: s.say('Photos are erased.', 'Fotos werden gelöscht.', "Foto's worden gewist."),
          });
    },
  ],
];
