export const change = {
  plan: '{kind, select, subscription {{name}} other {Tarif {name}}}',
  price: '{interval, select, year {{amount} im Jahr} other {{amount} im Monat}}',
  charge: '{amount} am {date}',

  cancelEnds: 'Ihr {plan} endet dann am {date}. Bis dahin können Sie alles nutzen.',
  cancelEndsWithTerm:
    'Ihr {plan} endet mit der Mindestlaufzeit am {date}. Bis dahin können Sie alles nutzen.',
  cancelEndsPaused: 'Ihr {plan} endet dann am {date}. Die Pause läuft bis zum {paused}.',
  minimumTerm: 'Die Mindestlaufzeit endet erst am {date}.',
  noticeMonths:
    '{months, plural, one {Die Kündigungsfrist beträgt einen Monat.} other {Die Kündigungsfrist beträgt # Monate.}}',
  noticeOld:
    '{months, plural, one {Die Kündigungsfrist beträgt einen Monat} other {Die Kündigungsfrist beträgt # Monate}}, weil Ihr Vertrag schon vor dem {date} bestand.',
  noticeBusiness:
    '{months, plural, one {Die Kündigungsfrist beträgt einen Monat} other {Die Kündigungsfrist beträgt # Monate}}, wie für Geschäftskunden vereinbart.',
  noticeDays:
    '{days, plural, one {Die Kündigungsfrist beträgt einen Tag.} other {Die Kündigungsfrist beträgt # Tage.}}',
  nothingMore: 'Es wird nichts mehr abgebucht.',
  moreCharges: 'Abgebucht wird noch: {charges}.',
  chargesEach: 'je {amount} am {dates}',
  chargesMany: '{count}-mal {amount}, vom {first} bis zum {last}',
  chargeRow: '{first}, danach noch {count}-mal, zuletzt {last}',
  refund: 'Sie bekommen {amount} zurück.',
  dataStays: 'Ihre Daten bleiben bis zum {date} gespeichert.',
  seats:
    '{seats, plural, one {Eine Person in Ihrem Team verliert dann den Zugang.} other {# Personen in Ihrem Team verlieren dann den Zugang.}}',
  datesFollow: 'Die genauen Termine folgen. Es gilt der Zeitpunkt, an dem Sie bestätigen.',

  pauseFrom:
    'Die Pause beginnt am {date}. In dieser Zeit können Sie nichts nutzen, und es wird nichts abgebucht.',
  pauseEnds: 'Ihr {plan} läuft ab dem {date} automatisch weiter und kostet dann {price}.',
  pauseKeeps: 'Alles, was Sie gespeichert haben, bleibt erhalten.',
  pauseHowLong: 'Bis wann? Höchstens {months, plural, one {einen Monat} other {# Monate}}.',
  pausePick: 'Ein anderer Tag',
  pauseDateUnclear: 'Der Tag war nicht eindeutig oder liegt nicht in der Zukunft.',
  dayUnread:
    '{noSuchDay, select, yes {Den {day} gibt es nicht.} other {{day} kann zwei Tage meinen.}}',
  dayEarliest:
    '{noSuchDay, select, yes {Den {day} gibt es nicht, darum gilt der früheste Termin.} other {{day} kann zwei Tage meinen, darum gilt der früheste Termin.}} Einen anderen Tag können Sie hier nennen.',
  pauseTooLong: 'Eine Pause dauert höchstens {months, plural, one {einen Monat} other {# Monate}}.',

  withdrawEnds: 'Nach dem Widerruf sind Sie an den Vertrag ({plan}) nicht mehr gebunden.',
  withdrawBeside:
    'Stattdessen können Sie noch widerrufen. Dann sind Sie an den Vertrag nicht mehr gebunden und bekommen Ihr Geld zurück.',
  withdrawUntil: 'Bis zum {date} können Sie diesen Vertrag auch widerrufen.',
  ownContract: 'Hier geht es um Ihren eigenen Vertrag.',
  deleteToo: 'Wenn Sie das Konto löschen, endet auch der Vertrag.',
  deleteNext: 'Sie wollten auch Ihr Konto löschen. Das ist ein eigener Schritt.',
  othersGoOn:
    '{plans} {count, plural, one {läuft weiter. Auch das können Sie hier kündigen.} other {laufen weiter. Auch diese Verträge können Sie hier kündigen.}}',

  deleteErased: 'Ihr Profil und alles, was Sie erstellt haben, werden am {date} gelöscht.',
  deleteContent: 'Was Sie erstellt haben, wird am {date} gelöscht.',
  deleteProfile: 'Ihr Profil wird am {date} gelöscht.',
  deleteContract: 'Auch Ihr kostenpflichtiger Vertrag endet am {date}.',
  deleteNoContract: 'Einen kostenpflichtigen Vertrag gibt es nicht.',
  deleteInvoices:
    'Rechnungen bleiben bis zum {date} gespeichert. Das schreibt das Steuerrecht vor.',
  undoUntil: 'Bis zum {date} können Sie das rückgängig machen.',
  accountStays: 'Ihr Konto und Ihre Daten bleiben, wie sie sind.',

  goesOn: 'Ihr {plan} läuft weiter wie bisher.',
  nextCharge: 'Nächste Abbuchung: {charge}.',
  startsOn: 'Ab dem {date} zahlen Sie {price}.',

  helpCheaper:
    'Wenn es am Preis liegt: {plan} kostet ab dem {date} dauerhaft {price}, auch später nicht mehr.',
  helpPause:
    'Wenn eine Pause reicht: Sie können bis zu {months, plural, one {einen Monat} other {# Monate}} kostenlos pausieren, danach zahlen Sie wieder {price}.',
  helpPerson: 'Wenn etwas nicht funktioniert: Ein Mensch kann es sich jetzt mit Ihnen ansehen.',
  helpFeature: 'Wenn etwas fehlt: Ein Mensch kann mit Ihnen nachsehen, ob es das schon gibt.',
  helpTransfer: 'Wenn jemand anders übernimmt: Ein Mensch kann den Vertrag übertragen.',

  askCancel: '{plan} zum {date} kündigen?',
  askCancelEarliest: '{plan} zum frühestmöglichen Termin kündigen?',
  askPause: '{plan} bis zum {date} pausieren?',
  askDelete: 'Ihr Konto löschen?',
  askWithdraw: 'Den Vertrag {contract} ({plan}) widerrufen?',
  askResume: '{plan} jetzt fortsetzen?',
  askUndo: 'Die Änderung an Ihrem {plan} rückgängig machen?',
  askUndoDelete: 'Die Löschung Ihres Kontos rückgängig machen?',
  askSwitch: 'Vom {plan} zum {to} wechseln?',
  which: 'Um welchen Vertrag geht es?',
  oneByOne: 'Eins nach dem anderen: Zuerst geht es um {plan}.',
  pressButton: 'Drücken Sie bitte auf „{label}“. Dann ist es erledigt.',
  noHurry: 'Lassen Sie sich Zeit. Etwas ändert sich erst, wenn Sie auf „{label}“ drücken.',

  alreadyCancelled: 'Ihr {plan} ist schon gekündigt und endet am {date}.',
  alreadyPaused: 'Ihr {plan} ist schon pausiert und läuft ab dem {date} weiter.',
  pauseScheduled:
    'Die Pause ist schon vorgemerkt. Ihr {plan} pausiert ab dem {from} und läuft ab dem {date} weiter.',
  deletionScheduled: 'Ihr Konto wird am {date} gelöscht, wie von Ihnen gewünscht.',
  notPossible:
    '{change, select, cancel {Es gibt keinen Vertrag mehr, den Sie kündigen könnten.} pause {Dieser Vertrag lässt sich nicht pausieren.} withdraw {Die Widerrufsfrist ist abgelaufen. Sie können kündigen.} resume {Es ist nichts pausiert.} undo {Es gibt nichts, was Sie rückgängig machen könnten.} other {Das ist jetzt nicht möglich.}}',
  notNow: 'Ihr Konto ist gerade nicht erreichbar. Kündigen können Sie trotzdem.',
  nothingChanged: 'Es wurde nichts geändert.',
  kept: 'Es wurde nichts geändert. Alles läuft weiter wie bisher.',
  stale:
    'Dieser Knopf gehört zu einer früheren Nachricht. Es wurde nichts geändert. So ist der Stand jetzt:',
  staleNothingOpen: 'Dieser Knopf gehört zu einer früheren Nachricht. Es wurde nichts geändert.',
  underWay: 'Ihre Antwort ist eingegangen. Die Bestätigung folgt gleich hier.',
} as const;
