export const handoff = {
  why: '{reason, select, legal_threat {A person will answer this.} bereavement {A person will take care of this. You do not need to explain any more.} illness {A person will take care of this. You do not need to explain any more.} hardship {A person will look at this with you.} minor {A person will take care of this.} other {}}',
  ownLife:
    'This sounds very hard, and somebody listens day and night: 988 (USA, Canada), 116 123 (UK, Ireland), 13 11 14 (Australia). In danger, the emergency number helps at once. This chat knows only about contracts.',
  queued:
    'You are in the queue. A person will answer here as soon as one is free. Until then you can go on.',
  stillQueued: 'You are in the queue for a person. You can go on here.',
  nobody: 'Nobody is available at the moment.',
  hours: 'You can reach a person {days}, {from} to {to}{zone, select, none {} other { ({zone})}}.',
  daysInARow: 'from {first} to {last}',
  day: 'on {day}s',
  writes: 'A person can write to you.',
  goesOn: 'You can still cancel here.',
  callBack: 'A person will write to you within one working day. Your number is {number}.',
  accountRefused:
    'Your declaration stands. The system could not carry it out, so a person will do it within a day.',
  isHere: 'A person is in this conversation and reads what you write.',
  backWithBot: 'You are with the automated assistant again.',
} as const;
