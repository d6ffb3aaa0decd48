export const greeting = {
  hello: 'Guten Tag.',
  helloName: 'Guten Tag, {name}.',
  disclosure: 'Hier antwortet ein automatischer Assistent, kein Mensch.',
  offers:
    'Sie können hier pausieren, kündigen oder Ihr Konto löschen. Auf Wunsch bekommen Sie eine Kopie Ihrer Daten. Sie können jederzeit mit einem Menschen sprechen.',
} as const;
