export const mail = {
  subject_receipt_cancel: 'Ihre Kündigung, eingegangen am {day}',
  subject_receipt_pause: 'Ihre Pause, Auftrag eingegangen am {day}',
  subject_receipt_delete: 'Ihr Auftrag, das Konto zu löschen, eingegangen am {day}',
  subject_receipt_withdraw: 'Ihr Widerruf, eingegangen am {day}',
  subject_receipt_resume: 'Ihr Abo läuft weiter, Auftrag eingegangen am {day}',
  subject_receipt_undo: 'Ihre Änderung ist rückgängig gemacht, Auftrag eingegangen am {day}',
  subject_receipt_switch: 'Ihr Tarifwechsel, Auftrag eingegangen am {day}',
  receipt_links: 'Diese Bestätigung auf unserer Website:',
  receipt_undo: 'Rückgängig machen:',

  subject_dates_follow: 'Die Termine zu Ihrer Erklärung vom {day}',
  dates_follow: 'Die Bestätigung vom {day} haben Sie schon. Hier sind die Termine dazu.',

  subject_code: 'Ihr Einmalcode',
  code_delete: 'Mit diesem Code bestätigen Sie, dass das Konto gelöscht werden soll:',
  code_export: 'Mit diesem Code erhalten Sie die Kopie Ihrer Daten:',
  code_security: 'Mit diesem Code weisen Sie sich aus:',
  code_valid: 'Geben Sie ihn im Chat ein. Er gilt 10 Minuten und nur einmal.',
  code_not_you:
    'Wenn Sie ihn nicht angefordert haben, müssen Sie nichts tun. Ohne den Code passiert nichts.',

  subject_pause_ending: '{plan} läuft ab dem {date} weiter',
  pause_ending: 'Ihre Pause geht zu Ende. {plan} läuft ab dem {date} weiter.',
  pause_price_month: 'Ab diesem Tag zahlen Sie wieder {price} im Monat.',
  pause_price_year: 'Ab diesem Tag zahlen Sie wieder {price} im Jahr.',
  pause_how: 'Bis dahin können Sie kündigen oder etwas ändern, mit oder ohne Chat:',

  subject_export_ready: 'Die Kopie Ihrer Daten liegt bereit',
  export_ready:
    'Sie können die Kopie Ihrer Daten bis zum {day}, {time} Uhr ({zone}), herunterladen:',
  export_inside: 'Es ist ein Zip-Archiv. Die Datei LIESMICH erklärt, was darin ist.',

  subject_win_back_solved: '{brand}: Ihr Anliegen von damals ist gelöst',
  subject_win_back_date: '{brand}: der Tag, den Sie genannt haben',
  win_back_reason:
    'Als Sie {brand} am {day} verließen, nannten Sie uns den Grund: „{reason}“. Sie haben uns erlaubt, Ihnen einmal zu schreiben, wenn das gelöst ist. Jetzt ist es so weit:',
  win_back_date:
    'Als Sie {brand} am {day} verließen, nannten Sie den {date}. Sie haben uns erlaubt, Ihnen ab dann einmal zu schreiben. Das tun wir hiermit: Sie sind wieder willkommen.',
  win_back_return: 'Wenn Sie wiederkommen möchten, genügt hier eine Nachricht:',
  win_back_last:
    'Wenn nicht, müssen Sie nichts tun: Diese Nachricht bleibt die einzige. Wenn Sie jede weitere ausschließen möchten, genügt ein Klick:',

  footer_automatic:
    'Diese E-Mail wurde automatisch erstellt. Fragen richten Sie bitte an {contact}.',
  footer_privacy: 'Datenschutz: {url}',
} as const;
