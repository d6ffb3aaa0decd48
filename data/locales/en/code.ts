export const code = {
  label: 'Code, six digits',
  sent: 'For your safety, a code was sent to {address}. It works for 10 minutes.',
  sixDigits: 'The code has six digits. You will find it in the email.',
  wrong: 'That code is not right. Please try again.',
  expired: 'That code has expired. You can have a new one.',
  used_up: 'That code no longer works. You can have a new one.',
  tooMany: 'Too many codes were sent. A person will help you from here.',
  notNow: 'No code can be sent at the moment. A person will help you from here.',
  sentIfKnown: 'If {address} is in our records, a code was sent there. It works for 10 minutes.',
  enough: 'Enough codes were sent. A person will answer by the day named above.',
  expiredCopy: 'That code has expired. Give your email address once more for a new one.',
  used_upCopy: 'That code no longer works. Give your email address once more for a new one.',
} as const;
