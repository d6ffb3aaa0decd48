export const greeting = {
  hello: 'Guten Tag.',
  helloName: 'Guten Tag, {name}.',
  disclosure: 'Hier antwortet ein automatischer Assistent, kein Mensch.',
  offers:
    'Sie können hier {ways}. Auf Wunsch bekommen Sie eine Kopie Ihrer Daten. Sie können jederzeit mit einem Menschen sprechen.',
  way_pause: 'pausieren',
  way_resume: 'Ihren Vertrag fortsetzen',
  way_cancel: 'kündigen',
  way_undo: 'eine Änderung rückgängig machen',
  way_delete: 'Ihr Konto löschen',
} as const;
