export const greeting = {
  hello: 'Hello.',
  helloName: 'Hello {name}.',
  disclosure: 'This is an automated assistant, not a person.',
  offers:
    'You can pause, cancel or delete your account here, get a copy of your data, or ask for a person at any time.',
} as const;
