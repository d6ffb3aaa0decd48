export const handoff = {
  why: '{reason, select, legal_threat {A person answers this.} bereavement {A person takes care of this, and you need not explain more.} illness {A person takes care of this, and you need not explain more.} hardship {A person looks at this with you.} minor {A person takes care of this.} other {}}',
  queued: 'You are in the queue for a person. Until then you can go on here.',
  stillQueued: 'You are in the queue for a person. You can go on here.',
  nobody: 'Nobody is there at the moment.',
  hours: 'People are there from {first} to {last}, {from} to {to} ({timeZone}).',
  goesOn: 'A person can write to you. Cancelling goes on here.',
  callBack: 'A person writes to you within one working day. Your number is {number}.',
  accountRefused:
    'Your declaration stands. The system could not carry it out by itself, so a person does it within a day.',
  backWithBot: 'You are with the automated assistant again.',
} as const;
