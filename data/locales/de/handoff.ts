export const handoff = {
  why: '{reason, select, legal_threat {Darauf antwortet ein Mensch.} bereavement {Darum kümmert sich ein Mensch. Sie müssen nichts weiter erklären.} illness {Darum kümmert sich ein Mensch. Sie müssen nichts weiter erklären.} hardship {Das sieht sich ein Mensch mit Ihnen an.} minor {Darum kümmert sich ein Mensch.} other {}}',
  ownLife:
    'Das klingt sehr schwer, und Tag und Nacht hört jemand zu: 0800 111 0 111 (Deutschland), 142 (Österreich), 143 (Schweiz). In Gefahr hilft sofort der Notruf 112. Dieser Chat kennt sich nur mit Verträgen aus.',
  queued:
    'Sie stehen in der Warteschlange. Sobald jemand frei ist, antwortet hier ein Mensch. Bis dahin können Sie hier weitermachen.',
  stillQueued: 'Sie stehen weiter in der Warteschlange. Sie können hier weitermachen.',
  nobody: 'Im Moment ist niemand erreichbar.',
  hours:
    'Einen Menschen erreichen Sie {days}, {from} bis {to} Uhr{zone, select, none {} other { ({zone})}}.',
  daysInARow: 'von {first} bis {last}',
  day: 'am {day}',
  writes: 'Ein Mensch kann Ihnen schreiben.',
  goesOn: 'Kündigen können Sie hier trotzdem.',
  callBack:
    'Ein Mensch schreibt Ihnen innerhalb eines Werktags. Ihre Vorgangsnummer lautet {number}.',
  accountRefused:
    'Ihre Erklärung gilt. Das System konnte sie nicht ausführen. Ein Mensch erledigt das innerhalb eines Tages.',
  isHere: 'Ein Mensch ist im Gespräch und liest, was Sie schreiben.',
  backWithBot: 'Sie sind wieder beim automatischen Assistenten.',
} as const;
