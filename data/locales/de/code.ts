export const code = {
  label: 'Code, sechs Ziffern',
  sent: 'Zu Ihrer Sicherheit haben wir einen Code an {address} gesendet. Er gilt 10 Minuten.',
  sixDigits: 'Der Code hat sechs Ziffern. Sie finden ihn in der E-Mail.',
  wrong: 'Dieser Code stimmt nicht. Bitte versuchen Sie es noch einmal.',
  expired: 'Dieser Code ist abgelaufen. Sie können einen neuen bekommen.',
  used_up: 'Dieser Code gilt nicht mehr. Sie können einen neuen bekommen.',
  tooMany: 'Es wurden zu viele Codes gesendet. Ab hier hilft Ihnen ein Mensch.',
  notNow: 'Im Moment lässt sich kein Code senden. Ab hier hilft Ihnen ein Mensch.',
  sentIfKnown:
    'Wenn {address} bei uns hinterlegt ist, haben wir einen Code dorthin gesendet. Er gilt 10 Minuten.',
  enough: 'Es wurden genug Codes gesendet. Ein Mensch antwortet bis zum genannten Tag.',
  expiredCopy:
    'Dieser Code ist abgelaufen. Wenn Sie Ihre E-Mail-Adresse noch einmal angeben, kommt ein neuer.',
  used_upCopy:
    'Dieser Code gilt nicht mehr. Wenn Sie Ihre E-Mail-Adresse noch einmal angeben, kommt ein neuer.',
} as const;
