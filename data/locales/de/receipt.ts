export const receipt = {
  wrote: 'Sie haben geschrieben: „{words}“',
  wroteAndConfirmed: 'Sie haben geschrieben: „{words}“, und haben es bestätigt.',
  pressed: 'Sie haben „{words}“ gedrückt.',
  form: 'Sie haben das Formular abgeschickt.',
  received:
    '{change, select, cancel {Ihre Kündigung} withdraw {Ihr Widerruf} delete {Ihr Auftrag zum Löschen} pause {Ihr Auftrag zur Pause} resume {Ihr Auftrag zum Fortsetzen} undo {Ihre Rücknahme} other {Ihr Auftrag zum Wechsel}} ist am {day} um {time} Uhr ({zone}) eingegangen.',
  ends: 'Ihr {plan} {contract} endet am {date}.',
  withdrawn: 'Der Vertrag {contract} ({plan}) ist widerrufen.',
  paused: 'Ihr {plan} {contract} pausiert ab {from} und beginnt wieder am {date}.',
  resumed: 'Ihr {plan} {contract} läuft weiter. Die nächste Abbuchung ist am {date}.',
  switched: 'Ihr Vertrag {contract} wechselt am {date} und kostet dann {price}.',
  undone: 'Ihr {plan} {contract} läuft weiter wie bisher.',
  accountStays: 'Ihr Konto bleibt. Es wird nichts gelöscht.',
  datesFollow: 'Es gilt ab diesem Moment. Die genauen Termine folgen hier und per E-Mail.',
  whichFollows: 'Das Datum folgt, sobald der Vertrag feststeht.',
  dateIs: 'Das Datum steht jetzt fest: {date}. Es steht auch in der Bestätigung.',
  done: 'Es ist jetzt erledigt. Es steht auch in der Bestätigung.',
  extraordinary:
    'Ihre außerordentliche Kündigung („{cause}“) liegt jetzt bei einem Menschen. Die Antwort kommt in drei Tagen.',
  name: 'Name: {name}.',
  contract: 'Vertrag: {contract}.',
  earliest:
    '{change, select, cancel {Sie gilt zum frühestmöglichen Termin.} withdraw {Ihr Widerruf gilt ab jetzt.} other {Wir bearbeiten ihn.}}',
  asOf: 'Sie gilt zum {date} oder zum frühestmöglichen Termin danach.',
  matching:
    'Ein Mensch sucht den passenden Vertrag heraus. Angaben zum Vertrag gehen nur an die Adresse in unseren Unterlagen.',
  lastCharge: 'Letzte Abbuchung: {amount} am {date}.',
  questions: 'Fragen: {contact}.',
  copy: 'Eine Kopie ging an {address}.',
  closing:
    'Bis {date} können Sie alles nutzen. Sie sind jederzeit willkommen; eine Nachricht hier genügt.',
} as const;
