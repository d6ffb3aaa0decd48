export const greeting = {
  hello: 'Hello.',
  helloName: 'Hello {name}.',
  disclosure: 'This is an automated assistant, not a person.',
  offers: 'You can {ways} here, get a copy of your data, or ask for a person at any time.',
  way_pause: 'pause',
  way_resume: 'resume',
  way_cancel: 'cancel',
  way_undo: 'undo a change',
  way_delete: 'delete your account',
} as const;
