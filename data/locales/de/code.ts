export const code = {
  label: 'Code, sechs Ziffern',
  sent: 'Zu Ihrer Sicherheit ging ein Code an {address}. Er gilt 10 Minuten.',
  sixDigits: 'Der Code hat sechs Ziffern. Er steht in der E-Mail.',
  wrong: 'Dieser Code stimmt nicht. Bitte versuchen Sie es noch einmal.',
  expired: 'Dieser Code ist zu alt. Sie können einen neuen bekommen.',
  used_up: 'Dieser Code gilt nicht mehr. Sie können einen neuen bekommen.',
  tooMany: 'Es wurden zu viele Codes gesendet. Hier macht ein Mensch weiter.',
  notNow: 'Im Moment lässt sich kein Code senden. Hier macht ein Mensch weiter.',
} as const;
