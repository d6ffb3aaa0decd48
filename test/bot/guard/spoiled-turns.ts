import { button } from '../../../cards/button.ts';
import { sentencesOf } from '../../../cards/edit-activity.ts';
import { datesIn } from '../../../data/policy/fairness/dates-and-money.ts';
import type { Language } from '../../../data/model/language.ts';
import { adds, changes, has, holds, loses, only, says } from './spoilers.ts';
import type { Say, Way } from './ways.ts';
import type { Spoil } from '../../support/send-spoiled.ts';

export interface SpoiledTurn {
  readonly rule: string;
  readonly what: string;
  readonly way: Way;
  readonly spoil: (say: Say, language: Language) => Spoil;
  /** No safe mend: the turn goes on, and a person gets a task. */
  readonly left?: true;
  /** Where the law or the card differs. */
  readonly languages?: readonly Language[];
}

const discount = (say: Say) =>
  say('You get a 50% discount.', 'Sie bekommen 50 % Rabatt.', 'U krijgt 50% korting.');

const MAY_WRITE = {
  type: 'Input.Toggle',
  id: 'mayWrite',
  title: 'Dürfen wir Ihnen schreiben?',
  value: 'false',
};

/** A bot that breaks one promise, turn by turn. */
export const SPOILED: readonly SpoiledTurn[] = [
  {
    rule: 'I01',
    what: 'does not say that it is automated',
    way: 'arrives',
    spoil: () => changes((part) => (part['type'] === 'TextBlock' ? { ...part, text: '.' } : part)),
  },
  {
    rule: 'I02',
    what: 'claims to be a person',
    way: 'cancels',
    spoil: (say) =>
      only('confirm', says(say('I am a real person.', 'Ich bin ein Mensch.', 'Ik ben een mens.'))),
  },
  {
    rule: 'I03',
    what: 'hides the privacy notice',
    way: 'arrives',
    spoil: () => loses((label) => /privacy|datenschutz/i.test(label)),
  },
  {
    rule: 'I05',
    what: 'has no button that leads out',
    way: 'cancels',
    spoil: () => loses((_label, { role }) => role === 'confirm' || role === 'back'),
  },
  {
    rule: 'I06',
    what: 'answers a question without the way out, where no page keeps it in sight',
    way: 'asks after the wish',
    spoil: () => loses(() => true),
  },
  {
    rule: 'I07',
    what: 'hides the page without chat',
    way: 'cancels',
    spoil: () => loses((_label, { role }) => role === undefined),
  },
  {
    rule: 'I08',
    what: 'makes leaving depend on a letter',
    way: 'cancels',
    spoil: (say) =>
      says(say('Send us a signed letter.', 'Das geht nur per Brief.', 'Stuur een brief.')),
  },
  {
    rule: 'I09',
    what: 'does not understand, and hides the way out',
    way: 'is not understood',
    spoil: () => loses(() => true),
  },
  {
    rule: 'I10',
    what: 'makes a speech before the button',
    way: 'cancels',
    left: true,
    languages: ['en', 'nl'],
    spoil: (say) =>
      only(
        'answer',
        says(
          say('This is one fact. ', 'Das ist ein Umstand. ', 'Dit is een feit. ').repeat(15).trim(),
        ),
      ),
  },
  {
    rule: 'I12',
    what: 'has no card for the stop word',
    way: 'says the stop word',
    left: true,
    spoil: () => loses((_label, { role }) => role === 'confirm' || role === 'back'),
  },
  {
    rule: 'I13',
    what: 'greys the button out',
    way: 'cancels',
    languages: ['de'],
    spoil: () =>
      changes((part) => (part['type'] === 'Action.Submit' ? { ...part, isEnabled: false } : part)),
  },
  {
    rule: 'I13',
    what: 'loses a field of the five',
    way: 'cancels',
    languages: ['de'],
    left: true,
    spoil: () => changes((part) => (part['id'] === 'name' ? { ...part, id: 'title' } : part)),
  },
  {
    rule: 'I14',
    what: 'requires a field',
    way: 'cancels',
    languages: ['de'],
    spoil: () => changes((part) => (part['id'] === 'name' ? { ...part, isRequired: true } : part)),
  },
  {
    rule: 'I16',
    what: 'asks why before it is confirmed',
    way: 'cancels',
    spoil: (say) =>
      only(
        'answer',
        adds(
          say('Would you tell us why?', 'Möchten Sie sagen, warum?', 'Wilt u zeggen waarom?'),
          button('reason', say('Too expensive', 'Zu teuer', 'Te duur')),
          button('skip', say('Skip', 'Überspringen', 'Overslaan')),
        ),
      ),
  },
  {
    rule: 'I19',
    what: 'offers something beside the confirm button',
    way: 'cancels',
    spoil: (say) => only('confirm', says(discount(say))),
  },
  {
    rule: 'I20',
    what: 'offers something a second time',
    way: 'offered, then asks',
    languages: ['en', 'nl'],
    spoil: (say) => only('answer', has('offer', say('Take a break', 'Pausieren', 'Pauzeren'))),
  },
  {
    rule: 'I21',
    what: 'makes the offer stand out',
    way: 'asks and cancels',
    languages: ['en', 'nl'],
    spoil: () =>
      changes((part) =>
        (part['data'] as { role?: string } | undefined)?.role === 'offer'
          ? { ...part, style: 'positive' }
          : part,
      ),
  },
  {
    rule: 'I22',
    what: 'hides the price of an offer',
    way: 'asks and cancels',
    languages: ['en', 'nl'],
    spoil: () =>
      changes((part) =>
        typeof part['text'] === 'string'
          ? { ...part, text: part['text'].replaceAll(/\d+[.,]\d\d (USD|EUR)/g, '…') }
          : part,
      ),
  },
  {
    rule: 'I23',
    what: 'sets a deadline that there is not',
    way: 'asks and cancels',
    languages: ['en', 'nl'],
    spoil: (say) => only('offer', says(say('Only today.', 'Nur noch heute.', 'Alleen vandaag.'))),
  },
  {
    rule: 'I24',
    what: 'offers something to somebody who complains',
    way: 'complains',
    spoil: (say) => says(discount(say)),
  },
  {
    rule: 'I27',
    what: 'asks whether the customer is sure',
    way: 'cancels',
    spoil: (say) =>
      only('confirm', says(say('Are you sure?', 'Sind Sie sicher?', 'Weet u het zeker?'))),
  },
  {
    rule: 'I28',
    what: 'gives the confirm button another name',
    way: 'cancels',
    spoil: () =>
      changes((part) =>
        (part['data'] as { role?: string } | undefined)?.role === 'confirm'
          ? { ...part, title: 'OK' }
          : part,
      ),
  },
  {
    rule: 'I29',
    what: 'calls the way back "Cancel"',
    way: 'cancels',
    spoil: (say) =>
      changes((part) =>
        (part['data'] as { role?: string } | undefined)?.role === 'back'
          ? { ...part, title: say('Cancel', 'Abbrechen', 'Annuleren') }
          : part,
      ),
  },
  {
    rule: 'I29',
    what: 'adds a second way back that is called "Cancel"',
    way: 'cancels',
    spoil: (say) => only('confirm', has('keep', say('Cancel', 'Abbrechen', 'Annuleren'))),
  },
  {
    rule: 'I30',
    what: 'ticks a box before',
    way: 'cancels',
    languages: ['en', 'nl'],
    spoil: () => only('confirm', holds({ type: 'Input.Toggle', id: 'sure', value: 'true' })),
  },
  {
    rule: 'I30',
    what: 'wants a phrase typed',
    way: 'cancels',
    spoil: (say) =>
      only(
        'confirm',
        says(
          say(
            'Type CANCEL to confirm.',
            'Geben Sie KUENDIGEN ein.',
            'Typ OPZEGGEN om te bevestigen.',
          ),
        ),
      ),
  },
  {
    rule: 'I37',
    what: 'advertises on the receipt',
    way: 'confirms',
    spoil: (say) => only('receipt', says(discount(say))),
  },
  {
    rule: 'I37',
    what: 'puts a survey on the receipt',
    way: 'confirms',
    spoil: (say) => only('receipt', has('survey', say('Rate us', 'Bewerten', 'Beoordeel ons'))),
  },
  {
    rule: 'I40',
    what: 'wants it confirmed again',
    way: 'skips',
    spoil: (say) =>
      says(
        say(
          'Please confirm again by mail.',
          'Bestätigen Sie bitte noch per E-Mail.',
          'Bevestig nog via e-mail.',
        ),
      ),
  },
  {
    rule: 'I42',
    what: 'asks for a password',
    way: 'cancels',
    spoil: (say) =>
      says(
        say(
          'Please type your password.',
          'Bitte nennen Sie Ihr Passwort.',
          'Typ graag uw wachtwoord.',
        ),
      ),
  },
  {
    rule: 'I45',
    what: 'ticks the box that allows to write',
    way: 'says why and confirms',
    languages: ['en', 'nl'],
    spoil: () => changes((part) => (part['id'] === 'mayWrite' ? { ...part, value: 'true' } : part)),
  },
  {
    rule: 'I45',
    what: 'asks whether to write where the law forbids it',
    way: 'skips',
    languages: ['de'],
    spoil: () => holds(MAY_WRITE),
  },
  {
    rule: 'I45',
    what: 'asks in words whether to write, where the law forbids it',
    way: 'skips',
    languages: ['de'],
    spoil: () => adds('Dürfen wir Ihnen noch einmal schreiben?'),
  },
  {
    rule: 'I48',
    what: 'lays guilt on the customer',
    way: 'cancels',
    spoil: (say) =>
      only(
        'answer',
        says(say('We will miss you.', 'Schade, dass Sie gehen.', 'Jammer dat u gaat.')),
      ),
  },
  {
    rule: 'I48',
    what: 'lays guilt on the customer in the sentence that says when it ends',
    way: 'cancels',
    left: true,
    spoil: (say) =>
      only(
        'answer',
        changes((part) => {
          const { text } = part;
          if (typeof text !== 'string') return part;
          const guilt = say('We will miss you', 'Schade, dass Sie gehen', 'Jammer dat u gaat');
          const spoiled = sentencesOf(text).map((one) =>
            datesIn(one).length > 0 ? `${guilt}: ${one}` : one,
          );
          return { ...part, text: spoiled.join(' ') };
        }),
      ),
  },
  {
    rule: 'I48',
    what: 'lays guilt on the customer, with a day in it',
    way: 'cancels',
    left: true,
    spoil: (say) =>
      only(
        'answer',
        says(
          say(
            'We will miss you on 1 May 2027.',
            'Schade, dass Sie am 1. Mai 2027 gehen.',
            'Jammer dat u op 1 mei 2027 gaat.',
          ),
        ),
      ),
  },
  {
    rule: 'I49',
    what: 'claims to feel',
    way: 'cancels',
    spoil: (say) =>
      only('answer', says(say('I am so sorry.', 'Es tut mir leid.', 'Het spijt mij.'))),
  },
  {
    rule: 'I50',
    what: 'presses for time',
    way: 'cancels',
    spoil: (say) => only('answer', says(say('Hurry.', 'Nur noch heute.', 'Alleen vandaag.'))),
  },
  {
    rule: 'I51',
    what: 'steers to the phone',
    way: 'cancels',
    spoil: (say) =>
      only('answer', says(say('Our hotline helps.', 'Unsere Hotline hilft.', 'De hotline helpt.'))),
  },
  {
    rule: 'I53',
    what: 'asks why, and lets nobody skip it',
    way: 'confirms',
    spoil: () => loses((_label, { role }) => role === 'skip'),
  },
  {
    rule: 'I55',
    what: 'makes the way back stand out',
    way: 'cancels',
    spoil: () =>
      changes((part) =>
        (part['data'] as { role?: string } | undefined)?.role === 'back'
          ? { ...part, style: 'positive' }
          : part,
      ),
  },
];
