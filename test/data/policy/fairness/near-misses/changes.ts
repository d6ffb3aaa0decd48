import { FIXED_LABELS } from '../../../../../data/policy/labels.ts';
import { button } from '../cancelling.ts';
import type { Script } from '../script.ts';

/** Anywhere but in Germany, which allows no help in the turn of the card. */
export const ABROAD = { adieu: { profile: 'EU' } };
export const EARLY = '2026-11-22T18:14:05.000Z';

export const wayOut = (s: Script) => button('cancel', s.say('Cancel', 'Kündigen', 'Opzeggen'));
export const person = (s: Script) =>
  button('human', s.say('Talk to a person', 'Mit einem Menschen sprechen', 'Een medewerker'));
export const page = (s: Script, label: string = FIXED_LABELS[s.language].entry) => ({
  label,
  url: 'http://localhost:3978/leave',
});
export const question = (s: Script) =>
  s.say('what happens to my data', 'was passiert mit meinen Daten', 'wat gebeurt er met mijn data');

/** Nothing is confirmed yet. */
export function untilCard(s: Script): Script {
  return s.drop(
    ...['press', 'declaration', 'applied', 'receipt', 'shown', 'why', 'mail', 'mailed'],
    ...['skip', 'farewell'],
  );
}

/** A cheaper plan with all its terms. */
export const terms = (s: Script) =>
  s.say(
    'Basic is cheaper: 4.00 USD a month from 14 December 2026, with no end date and no change later.',
    'Basic ist günstiger: 4,00 USD im Monat ab 14. Dezember 2026, unbefristet und ohne spätere Änderung.',
    'Basic is goedkoper: 4,00 USD per maand vanaf 14 december 2026, zonder einddatum. Er is geen wijziging daarna.',
  );

/** One offer beside the way out, where the law allows it. */
export function offering(s: Script, text = terms(s)): Script {
  return s
    .edit('card', {
      ...ABROAD,
      fields: [],
      text: s.say('Cancel Plus?', 'Plus kündigen?', 'Plus opzeggen?'),
    })
    .edit('facts', ABROAD)
    .add('facts', text)
    .button('facts', button('offer', s.say('Change to Basic', 'Zu Basic wechseln', 'Naar Basic')));
}

const deleteWords = (s: Script) =>
  s.say('delete my account', 'Bitte mein Konto löschen', 'verwijder mijn account');

/** What an erasure leaves, and why, or without why. */
const stays = (s: Script, because: boolean) =>
  s.say(
    `Invoices stay until 31 December 2034${because ? ', because the law asks for it' : ''}.`,
    `Rechnungen bleiben bis 31. Dezember 2034${because ? ', weil das Gesetz es verlangt' : ''}.`,
    `Facturen blijven tot 31 december 2034${because ? ', omdat de wet het eist' : ''}.`,
  );

/** The account is deleted, and the contract with it. */
export function deleting(s: Script, because = true): Script {
  const label = FIXED_LABELS[s.language].confirm.delete;
  return s
    .edit('wish', { text: deleteWords(s) })
    .edit('facts', {
      text: s.say(
        'Photos and notes are erased. The contract ends on 14 December 2026.',
        'Fotos und Notizen werden gelöscht. Der Vertrag endet am 14. Dezember 2026.',
        "Foto's en notities worden gewist. Het contract eindigt op 14 december 2026.",
      ),
    })
    .button('facts', button('export', s.say('Copy of the data', 'Datenkopie', 'Kopie')))
    .edit('card', {
      ...ABROAD,
      text: '',
      fields: [],
      controls: [button('confirm', label, 'delete'), button('back', FIXED_LABELS[s.language].back)],
    })
    .edit('press', {
      text: label,
      value: { role: 'confirm', change: 'delete', label, nonce: 'n1' },
    })
    .edit('declaration', { change: 'delete', words: deleteWords(s) })
    .edit('applied', { change: 'delete' })
    .edit('receipt', {
      text: s.say(
        `You wrote "${deleteWords(s)}". Received on 22 November 2026 at 10:14:05 (PST). The account is deleted on 14 December 2026. Questions: help@northlight.example.`,
        `Sie haben geschrieben: „${deleteWords(s)}“. Eingegangen am 22. November 2026 um 19:14:05 Uhr (MEZ). Das Konto wird am 14. Dezember 2026 gelöscht. Fragen: help@northlight.example.`,
        `U schreef: "${deleteWords(s)}". Ontvangen op 22 november 2026 om 19:14:05 uur (CET). Het account wordt op 14 december 2026 verwijderd. Vragen: help@northlight.example.`,
      ),
    })
    .add('receipt', stays(s, because));
}
