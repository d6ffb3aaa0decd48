export const receipt = {
  wrote: 'Sie haben „{words}“ geschrieben.',
  wroteAndConfirmed: 'Sie haben „{words}“ geschrieben und bestätigt.',
  pressed: 'Sie haben auf „{words}“ gedrückt.',
  form: 'Sie haben das Formular abgeschickt.',
  received:
    '{change, select, cancel {Ihre Kündigung} withdraw {Ihr Widerruf} delete {Ihr Auftrag, das Konto zu löschen,} pause {Ihr Auftrag, das Abo zu pausieren,} resume {Ihr Auftrag, das Abo fortzusetzen,} undo {Ihr Auftrag, die Änderung rückgängig zu machen,} other {Ihr Auftrag zum Tarifwechsel}} ist am {day} um {time} Uhr ({zone}) eingegangen.',
  ends: 'Ihr {plan} {contract} endet am {date}.',
  withdrawn: 'Der Vertrag {contract} ({plan}) ist widerrufen.',
  paused: 'Ihr {plan} {contract} pausiert ab dem {from} und läuft ab dem {date} weiter.',
  resumed: 'Ihr {plan} {contract} läuft weiter. Nächste Abbuchung: {charge}.',
  switched: 'Ihr Vertrag {contract} wechselt am {date} in den neuen Tarif und kostet dann {price}.',
  undone: 'Ihr {plan} {contract} läuft weiter wie bisher.',
  accountStays: 'Ihr Konto bleibt bestehen. Es wird nichts gelöscht.',
  datesFollow: 'Es gilt ab diesem Zeitpunkt. Die genauen Termine folgen hier und per E-Mail.',
  withdrawalChecked: 'Ein Mensch prüft Ihren Widerruf und schreibt Ihnen.',
  whichFollows: 'Das Datum folgt, sobald der Vertrag feststeht.',
  dateIs: 'Das Datum steht jetzt fest: {date}. Sie finden es auch in der Bestätigung.',
  done: 'Es ist jetzt erledigt. Das steht auch in der Bestätigung.',
  extraordinary:
    'Ihre außerordentliche Kündigung {given, select, yes {(„{cause}“) } other {}}sieht sich jetzt ein Mensch an. Sie bekommen innerhalb von drei Tagen eine Antwort.',
  name: 'Name: {name}.',
  contract: 'Vertrag: {contract}.',
  earliest:
    '{change, select, cancel {Die Kündigung gilt zum frühestmöglichen Termin.} withdraw {Der Widerruf gilt ab jetzt.} other {Der Auftrag wird bearbeitet.}}',
  asOf: 'Die Kündigung gilt zum {date} oder zum frühestmöglichen Termin danach.',
  endAsWritten:
    'Als Ende haben Sie „{words}“ angegeben. {noSuchDay, select, yes {Diesen Tag gibt es nicht. } other {}}Das Datum folgt, sobald ein Mensch das geklärt hat.',
  matching:
    'Ein Mensch sucht den passenden Vertrag heraus. Angaben zum Vertrag gehen nur an die bei uns hinterlegte Adresse.',
  keptDeclaration: 'Diese Erklärung bleibt bis zum {date} als Nachweis gespeichert.',
  conversationGoes:
    'Dieses Gespräch, die E-Mails dazu und Ihre Angaben im Protokoll werden spätestens am {date} gelöscht.',
  noMoreMail: 'Werbung bekommen Sie von uns nicht mehr; nur ein Vermerk darüber bleibt.',
  lastCharge: 'Letzte Abbuchung: {amount} am {date}.',
  questions: 'Fragen: {contact}.',
  copy: 'Eine Kopie ging an {address}.',
  noCopy: 'Eine Kopie wurde nicht gesendet: „{contact}“ ist keine E-Mail-Adresse.',
  closing:
    'Bis zum {date} können Sie alles wie gewohnt nutzen. Sie sind jederzeit wieder willkommen; eine Nachricht hier genügt.',
} as const;
