import { FIXED_LABELS } from '../../../../../data/policy/labels.ts';
import { bot, button, customer, FIVE_FIELDS } from '../cancelling.ts';
import { ABROAD, page, person, question, untilCard, wayOut } from './changes.ts';
import type { NearMiss } from './near-miss.ts';

export const ENTRY_AND_REACH: readonly NearMiss[] = [
  [
    'I01',
    '"the bot" is enough, "the team" is not',
    (s, kept) =>
      s.edit('greeting', {
        text: kept
          ? s.say('The bot answers here.', 'Hier antwortet der Bot.', 'Hier antwoordt de bot.')
          : s.say('The team answers here.', 'Hier antwortet das Team.', 'Hier antwoordt het team.'),
      }),
  ],
  [
    'I02',
    'the bot speaks of people, and not of itself as one',
    (s, kept) =>
      s.add(
        'facts',
        kept
          ? s.say('A person can help, too.', 'Auch ein Mensch hilft.', 'Ook een mens kan helpen.')
          : s.say('I am a person.', 'Ich bin ein Mensch.', 'Ik ben een mens.'),
      ),
  ],
  [
    'I03',
    'the page itself has the link to privacy',
    (s, kept) =>
      s.edit('greeting', {
        controls: [wayOut(s), page(s)],
        pinned: kept ? ['privacy'] : ['cancel'],
      }),
  ],
  [
    'I04',
    'another language is spoken to whoever asks for it',
    (s, kept) =>
      untilCard(s)
        .edit('wish', {
          text: s.say(
            `please cancel it, I want this to end and you have my thanks for it${kept ? ', in German' : ''}`,
            `Ich möchte bitte kündigen und das ist nicht mehr zum Aushalten${kept ? ', auf Englisch' : ''}`,
            `ik wil graag opzeggen want het is niet meer van deze tijd voor mij${kept ? ', in het Engels' : ''}`,
          ),
        })
        .edit('facts', {
          text: s.say(
            'Ihr Tarif endet dann am 14. Dezember 2026 und wird nicht mehr abgebucht. Ihre Daten bleiben noch.',
            'Your plan ends then on 14 December 2026 and nothing more will be charged for this. Your data stays.',
            'Your plan ends then on 14 December 2026 and nothing more will be charged for this. Your data stays.',
          ),
        })
        .edit('card', { ...ABROAD, text: '', fields: FIVE_FIELDS }),
  ],
  [
    'I05',
    'a question which contract leads out, a button that keeps one does not',
    (s, kept) =>
      untilCard(s).edit('card', {
        ...ABROAD,
        fields: [],
        text: s.say('Which one?', 'Welcher?', 'Welk?'),
        controls: [
          button(
            'select',
            kept ? 'Plus NL-2203' : s.say('Keep Plus', 'Plus behalten', 'Plus behouden'),
          ),
        ],
      }),
  ],
  [
    'I06',
    'a link to the page without chat is a way out, a link to help is not',
    (s, kept) =>
      s.after(
        'card',
        customer(s, question(s)),
        bot(s, s.say('It stays.', 'Sie bleiben.', 'Ze blijven.'), {
          controls: [
            page(s, kept ? FIXED_LABELS[s.language].entry : s.say('Help', 'Hilfe', 'Hulp')),
          ],
        }),
      ),
  ],
  [
    'I07',
    'the link may stand in another message of that turn, under its own name',
    (s, kept) =>
      s.edit('facts', { controls: [person(s)] }).after(
        'wish',
        bot(s, s.say('Of course.', 'Selbstverständlich.', 'Natuurlijk.'), {
          controls: [
            page(s, kept ? FIXED_LABELS[s.language].entry : s.say('More', 'Mehr', 'Meer')),
          ],
        }),
      ),
  ],
  [
    'I08',
    'what is not needed may be named',
    (s, kept) =>
      s.add(
        'facts',
        kept
          ? s.say(
              'You can cancel without a letter.',
              'Sie kündigen ohne Brief.',
              'U zegt op zonder brief.',
            )
          : s.say(
              'Please send us a letter.',
              'Das geht nur per Brief.',
              'Dat kan alleen per brief.',
            ),
      ),
  ],
  [
    'I09',
    'who is not understood twice is offered a person',
    (s, kept) => {
      const unclear = s.say(
        'That was not clear.',
        'Das war nicht klar.',
        'Dat was niet duidelijk.',
      );
      return s.after(
        'card',
        customer(s, 'hm'),
        bot(s, unclear, { controls: [wayOut(s)] }),
        customer(s, 'hmhm'),
        bot(s, unclear, { controls: kept ? [wayOut(s), person(s)] : [wayOut(s)] }),
      );
    },
  ],
  [
    'I10',
    '60 words before the button are let through, 61 are not',
    // Words of the facts and of the card, counted by hand.
    (s, kept) =>
      s.add('facts', 'Plus. '.repeat(60 - Number(s.say('30', '25', '30')) + (kept ? 0 : 1)).trim()),
  ],
  [
    'I11',
    "the customer's own questions cost no turn, a wish said again does",
    (s, kept) => {
      const said = kept ? question(s) : s.say('cancel my plan', 'Tarif kündigen', 'plan opzeggen');
      const answer = bot(s, s.say('It stays.', 'Sie bleiben.', 'Ze blijven.'), {
        controls: [wayOut(s), page(s)],
      });
      return s.after('wish', answer, customer(s, said), answer, customer(s, said));
    },
  ],
  [
    'I12',
    'a stop word leads to the card, or to the question which contract',
    (s, kept) =>
      untilCard(s)
        .edit('wish', { text: s.say('just cancel', 'einfach kündigen', 'gewoon opzeggen') })
        .edit('card', {
          ...ABROAD,
          fields: [],
          text: s.say('Which one?', 'Welcher?', 'Welk?'),
          controls: kept ? [button('select', 'Plus'), button('select', 'Team')] : [wayOut(s)],
        }),
  ],
];
