export const handoff = {
  why: '{reason, select, legal_threat {Darauf antwortet ein Mensch.} bereavement {Darum kümmert sich ein Mensch. Sie müssen nichts weiter erklären.} illness {Darum kümmert sich ein Mensch. Sie müssen nichts weiter erklären.} hardship {Das sieht sich ein Mensch mit Ihnen an.} minor {Darum kümmert sich ein Mensch.} other {}}',
  queued: 'Sie stehen in der Warteschlange für einen Menschen. Solange geht es hier weiter.',
  stillQueued: 'Sie stehen in der Warteschlange für einen Menschen. Hier geht es weiter.',
  nobody: 'Im Moment ist niemand da.',
  hours: 'Menschen erreichen Sie {first} bis {last}, {from} bis {to} Uhr ({timeZone}).',
  goesOn: 'Ein Mensch kann Ihnen schreiben. Kündigen geht hier weiter.',
  callBack: 'Ein Mensch schreibt Ihnen innerhalb eines Werktags. Ihre Nummer ist {number}.',
  accountRefused:
    'Ihre Erklärung gilt. Das System konnte sie nicht selbst ausführen, ein Mensch erledigt es in einem Tag.',
  backWithBot: 'Sie sind wieder beim automatischen Assistenten.',
} as const;
