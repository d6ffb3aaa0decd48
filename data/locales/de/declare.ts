export const declare = {
  type: 'Art der Kündigung',
  ordinary: 'ordentlich',
  extraordinary: 'außerordentlich',
  reason: 'Grund (nur bei außerordentlicher Kündigung)',
  name: 'Name',
  contract: 'Vertrag',
  endDate: 'Kündigen zum (leer: frühestmöglich)',
  contact: 'Bestätigung an',
  cancelGeneral:
    'Sie können gleich hier kündigen, ohne Anmeldung. Ihr Name oder die Vertragsnummer genügt. Die Bestätigung kommt sofort.',
  withdrawGeneral:
    'Sie können gleich hier widerrufen, ohne Anmeldung. Ihr Name oder die Vertragsnummer genügt. Die Bestätigung kommt sofort.',
  deleteGeneral:
    'Das können Sie gleich hier beantragen. Wenn es ein Konto auf den angegebenen Namen gibt, enden auch die kostenpflichtigen Verträge dazu. Bevor wir etwas löschen, fragen wir unter der Adresse nach, die zu dem Konto gehört.',
  deleteNoted:
    'Ihr Wunsch ist unter der Nummer {number} notiert. Sie bekommen bis zum {date} eine Antwort.',
  deletionNoted:
    'Ihr Wunsch, das Konto zu löschen, ist unter der Nummer {number} notiert. Sie bekommen bis zum {date} eine Antwort.',
  noAccess:
    'Ihr Konto ist gerade nicht erreichbar. Hier geht es trotzdem. Es gilt der Zeitpunkt, an dem Sie bestätigen. Die Termine folgen.',
  needsAccount:
    'Öffnen Sie den Chat dafür bitte auf der Seite Ihres Kontos. Kündigen können Sie auch so.',
  nameOrContract:
    'Bitte geben Sie Ihren Namen oder die Vertragsnummer an, damit wir den Vertrag finden.',
  whichContract:
    'Welchen dieser Verträge meinen Sie? Ihre Kündigung gilt ab dem oben genannten Zeitpunkt.',
  detailsAsk: 'Mit Ihrem Namen oder der Vertragsnummer finden wir Ihren Vertrag leichter.',
  detailsSkipped: 'Ihre Erklärung gilt so, wie sie eingegangen ist.',
} as const;
