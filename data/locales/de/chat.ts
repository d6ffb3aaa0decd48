export const chat = {
  title: 'Automatischer Assistent',
  not_a_person: 'Kein Mensch. Sie können jederzeit mit einem Menschen sprechen.',
  a_person: 'Ein Mensch aus dem Kundenservice schreibt mit Ihnen.',
  without_chat: 'Ohne Chat:',
  leave_note: 'öffnet einen neuen Tab',
  close: 'Chat schließen',
  connecting: 'Die Verbindung wird aufgebaut.',
  lost: 'Die Verbindung ist unterbrochen. Sie wird von selbst wiederhergestellt. Was Sie gesendet haben, bleibt erhalten.',
  refused:
    'Der Chat lässt sich gerade nicht öffnen. Über den Link oben können Sie auch ohne Chat kündigen.',
  retry: 'Noch einmal versuchen',
  placeholder: 'Nachricht schreiben',
  send: 'Senden',
  answer: 'Antwort:',
  card: 'Eine Karte.',
  has_controls: 'Sie hat Schaltflächen oder Felder.',
  to_controls: 'Die Tabulatortaste führt zu ihnen.',
  back_to_controls:
    'Mit Umschalt und Tabulator kommen Sie zurück zu den Schaltflächen und Feldern.',
} as const;
