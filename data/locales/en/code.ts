export const code = {
  label: 'Code, six digits',
  sent: 'For your safety, a code was sent to {address}. It works for 10 minutes.',
  sixDigits: 'The code has six digits. You will find it in the email.',
  wrong: 'That code is not right. Please try again.',
  expired: 'That code has expired. You can have a new one.',
  used_up: 'That code no longer works. You can have a new one.',
  tooMany: 'Too many codes were sent. A person will help you from here.',
  notNow: 'No code can be sent at the moment. A person will help you from here.',
} as const;
