export const greeting = {
  hello: 'Guten Tag.',
  helloName: 'Guten Tag, {name}.',
  disclosure: 'Hier antwortet ein automatischer Assistent, kein Mensch.',
  offers:
    'Sie können hier pausieren, kündigen oder Ihr Konto löschen. Sie bekommen auch eine Kopie Ihrer Daten. Einen Menschen können Sie jederzeit verlangen.',
} as const;
