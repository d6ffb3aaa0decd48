export const code = {
  label: 'Code, six digits',
  sent: 'For your safety, a code was sent to {address}. It works for 10 minutes.',
  sixDigits: 'The code has six digits. You find it in the email.',
  wrong: 'That code is not right. Please try again.',
  expired: 'That code is too old. A new one can be sent.',
  used_up: 'That code no longer works. A new one can be sent.',
  tooMany: 'Too many codes were sent. A person takes it from here.',
  notNow: 'No code can be sent at the moment. A person takes it from here.',
} as const;
