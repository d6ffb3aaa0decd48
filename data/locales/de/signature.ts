export const signature = {
  valid: 'Signiert und unverändert seit dem {day}, {time} Uhr ({zone}).',
  changed:
    'Diese Bestätigung entspricht nicht dem, was signiert wurde. Schreiben Sie bitte an {contact}.',
  unsigned: 'Diese Bestätigung stammt aus der Zeit, bevor Bestätigungen signiert wurden.',
  check_link: 'Signatur prüfen',
  check_title: 'Bestätigung prüfen',
  check_lead:
    'Fügen Sie den Text einer Bestätigung von {brand} ein, oder nur die Signatur. Sie sehen dann, was signiert wurde.',
  check_label: 'Text oder Signatur',
  check_button: 'Prüfen',
  check_valid: 'Die Signatur ist gültig. Signiert wurde:',
  check_differs:
    'Der eingefügte Text sagt hier etwas anderes, als signiert wurde. Es gilt nur, was signiert wurde:',
  check_invalid:
    'In diesem Text steht keine gültige Signatur von uns. Etwas wurde geändert, oder der Text ist nicht vollständig.',
  check_key: 'Der öffentliche Schlüssel steht unter {url}.',
  check_private: 'Was Sie hier einfügen, wird nicht gespeichert.',
  text_how: 'Diese Bestätigung ist signiert. Prüfen können Sie das unter {url}. Die Signatur:',
} as const;
