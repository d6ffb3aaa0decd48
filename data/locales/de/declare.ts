export const declare = {
  type: 'Art der Kündigung',
  ordinary: 'ordentlich',
  extraordinary: 'außerordentlich',
  reason: 'Grund (nur bei außerordentlicher Kündigung)',
  name: 'Name',
  contract: 'Vertrag',
  endDate: 'Ende (leer: frühestmöglich)',
  contact: 'Bestätigung an',
  cancelGeneral:
    'Sie können gleich hier kündigen, ohne Anmeldung. Es genügt Ihr Name oder die Vertragsnummer. Die Bestätigung kommt sofort.',
  withdrawGeneral:
    'Sie können gleich hier widerrufen, ohne Anmeldung. Es genügt Ihr Name oder die Vertragsnummer. Die Bestätigung kommt sofort.',
  deleteGeneral:
    'Sie können das gleich hier verlangen. Auch bezahlte Verträge enden. Bevor etwas gelöscht wird, fragen wir bei der Adresse in unseren Unterlagen nach.',
  noAccess:
    'Ihr Konto lässt sich gerade nicht lesen. Es geht trotzdem und gilt ab jetzt. Die Termine folgen.',
  needsAccount:
    'Öffnen Sie den Chat dafür bitte auf der Seite Ihres Kontos. Kündigen geht auch ohne.',
  nameOrContract:
    'Bitte geben Sie Ihren Namen oder die Vertragsnummer an, damit wir den Vertrag finden.',
  whichContract: 'Welcher dieser Verträge ist es? Ihre Kündigung gilt ab dem Zeitpunkt oben.',
  detailsAsk: 'Damit wir Ihren Vertrag finden, hilft ein Name oder die Vertragsnummer.',
  detailsSkipped: 'Ihre Erklärung gilt, wie sie eingegangen ist.',
} as const;
