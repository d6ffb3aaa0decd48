export const survey = {
  lead: 'Noch ein paar Fragen, wenn Sie mögen.',
  quoted: '„{reason}“',
  reasonsNoted:
    '{reasons} {count, plural, one {ist als Grund notiert.} other {sind als Gründe notiert.}}',
  wordsNoted: 'Ihr Grund ist notiert.',
  rate: 'Wie war der Ablauf? 1 ist schlecht, 5 ist gut.',
  feltHeard: 'Haben Sie sich verstanden gefühlt?',
  wouldReturn: 'Würden Sie wiederkommen?',
  wouldRecommend: 'Würden Sie uns empfehlen?',
  missing: 'Was hat gefehlt?',
  mayWrite: 'Sie dürfen mir einmal schreiben, wenn das gelöst ist.',
  mayWriteFrom: 'Sie dürfen mir einmal schreiben, ab dem {date}.',
  yes: 'Ja',
  no: 'Nein',
  told: 'Das ist notiert. {farewell}',
  farewell: 'Auf Wiedersehen.',
  farewellName: 'Auf Wiedersehen, {name}.',
} as const;
