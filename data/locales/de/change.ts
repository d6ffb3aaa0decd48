export const change = {
  plan: '{kind, select, subscription {{name}} other {Tarif {name}}}',
  price: '{interval, select, year {{amount} im Jahr} other {{amount} im Monat}}',
  charge: '{amount} am {date}',

  cancelEnds: 'Ihr {plan} endet dann am {date}. Bis dahin können Sie alles nutzen.',
  minimumTerm: 'Die Mindestlaufzeit geht bis {date}. Früher ist es nicht möglich.',
  noticeMonths:
    '{months, plural, one {Die Kündigungsfrist beträgt einen Monat.} other {Die Kündigungsfrist beträgt # Monate.}}',
  noticeDays:
    '{days, plural, one {Die Kündigungsfrist beträgt einen Tag.} other {Die Kündigungsfrist beträgt # Tage.}}',
  nothingMore: 'Es wird nichts mehr abgebucht.',
  moreCharges: 'Abgebucht wird noch: {charges}.',
  refund: 'Sie bekommen {amount} zurück.',
  dataStays: 'Ihre Daten bleiben bis {date}.',
  seats:
    '{seats, plural, one {Eine Person in Ihrem Team verliert dann den Zugang.} other {# Personen in Ihrem Team verlieren dann den Zugang.}}',
  datesFollow: 'Die genauen Termine folgen. Ihre Erklärung gilt ab dem Moment der Bestätigung.',

  pauseFrom: 'Ab {date} gibt es keine Leistung und keine Abbuchung.',
  pauseEnds: 'Ihr {plan} beginnt am {date} von selbst wieder, für {price}.',
  pauseKeeps: 'Alles, was Sie haben, bleibt, wie es ist.',
  pauseHowLong: 'Bis wann? Höchstens {months, plural, one {einen Monat} other {# Monate}}.',
  pausePick: 'Ein anderer Tag',
  pauseDateUnclear: 'Der Tag war nicht klar, oder er liegt nicht in der Zukunft.',
  pauseTooLong: 'Eine Pause dauert höchstens {months, plural, one {einen Monat} other {# Monate}}.',

  withdrawEnds: 'Der Widerruf macht den Vertrag ({plan}) ungeschehen, als gäbe es ihn nicht.',
  withdrawBeside:
    'Sie können stattdessen noch widerrufen: Dann gilt der Vertrag als nicht geschlossen, und Sie bekommen Ihr Geld zurück.',

  deleteErased: 'Ihr Profil und alles, was Sie erstellt haben, wird am {date} gelöscht.',
  deleteContent: 'Was Sie erstellt haben, wird am {date} gelöscht.',
  deleteProfile: 'Ihr Profil wird am {date} gelöscht.',
  deleteContract: 'Auch Ihr bezahlter Vertrag endet, und zwar am {date}.',
  deleteInvoices: 'Rechnungen bleiben bis {date}, so will es das Steuerrecht.',
  undoUntil: 'Bis {date} können Sie es zurücknehmen.',
  accountStays: 'Ihr Konto und Ihre Daten bleiben, wie sie sind.',

  goesOn: 'Ihr {plan} läuft weiter wie bisher.',
  nextCharge: 'Nächste Abbuchung: {charge}.',
  startsOn: 'Ab {date} kostet es {price}.',

  helpCheaper:
    'Wenn es am Preis liegt: {plan} kostet ab {date} {price}, ohne Enddatum und ohne spätere Änderung.',
  helpPause:
    'Wenn eine Pause reicht: bis zu {months, plural, one {einen Monat} other {# Monate}} kostenlos pausieren, danach wieder {price}.',
  helpPerson: 'Wenn etwas nicht geht: Ein Mensch kann es sich jetzt mit Ihnen ansehen.',
  helpTransfer: 'Wenn jemand anderes übernimmt: Ein Mensch kann den Vertrag übertragen.',

  askCancel: '{plan} zum {date} kündigen?',
  askCancelEarliest: '{plan} zum frühestmöglichen Termin kündigen?',
  askPause: 'Pause bis {date}: {plan}?',
  askDelete: 'Ihr Konto löschen?',
  askWithdraw: 'Den Vertrag {contract} ({plan}) widerrufen?',
  askResume: 'Jetzt fortsetzen: {plan}?',
  askUndo: 'Die Änderung zurücknehmen: {plan}?',
  askUndoDelete: 'Die Löschung zurücknehmen?',
  askSwitch: 'Wechseln: {plan} zu {to}?',
  which: 'Um welchen Vertrag geht es?',
  pressButton: 'Bitte nehmen Sie den Knopf „{label}“. Dann ist es erledigt.',

  alreadyCancelled: 'Ihr {plan} ist schon gekündigt und endet am {date}.',
  alreadyPaused: 'Ihr {plan} pausiert schon. Am {date} geht es weiter.',
  deletionScheduled: 'Das Konto wird am {date} gelöscht, wie Sie es wollten.',
  notPossible:
    '{change, select, cancel {Es gibt keinen Vertrag mehr, der zu kündigen wäre.} pause {Dieser Vertrag lässt sich nicht pausieren.} withdraw {Die Widerrufsfrist ist vorbei. Sie können kündigen.} resume {Es ist nichts pausiert.} undo {Es gibt nichts zurückzunehmen.} other {Das ist jetzt nicht möglich.}}',
  notNow: 'Ihr Konto lässt sich gerade nicht lesen. Kündigen geht trotzdem.',
  nothingChanged: 'Es wurde nichts geändert.',
  kept: 'Es wurde nichts geändert. Alles läuft weiter wie bisher.',
  stale: 'Dieser Knopf ist von vorhin. Er hat nichts geändert. So steht es jetzt:',
  staleNothingOpen: 'Dieser Knopf ist von vorhin. Er hat nichts geändert.',
  underWay: 'Ihre Bestätigung ist eingegangen. Der Beleg folgt hier gleich.',
} as const;
