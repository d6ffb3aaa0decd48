export const options = {
  lead: 'Es gibt {count, plural, =1 {eine Möglichkeit} =2 {zwei Möglichkeiten} =3 {drei Möglichkeiten} =4 {vier Möglichkeiten} other {{count} Möglichkeiten}}.',
  money: 'Kosten',
  access: 'Nutzung',
  data: 'Ihre Daten',
  way: 'Rückkehr',
  means: 'Das bedeutet',
  moneyPause: 'keine während der Pause',
  moneyNothing: 'keine mehr',
  moneyUntilEnd: 'nur noch bis zum Ende',
  dataStays: 'bleiben, wie sie sind',
  wayAnyTime: 'jederzeit',
  resumeNow: 'ab heute geht es weiter',
  goOn: 'nichts endet, alles läuft weiter',
  until: 'bis {date}',
  undoUntil: 'bis {date}',
  erasedOn: 'gelöscht am {date}',
  pauseGeneral: 'Eine Zeit lang keine Leistung und keine Kosten. Alles bleibt, wie es ist.',
  cancelGeneral:
    'Der Vertrag endet zum frühestmöglichen Termin. Bis dahin können Sie alles nutzen.',
  deleteGeneral:
    'Auch der Vertrag endet. Ihre Daten werden gelöscht und lassen sich nicht zurückholen.',
} as const;
