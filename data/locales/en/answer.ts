export const answer = {
  bot: 'Yes. This is an automated assistant, not a person. You can have a person at any time.',
  privacy: 'What is kept about you, why and for how long is on the privacy page.',
  help: 'Here you can pause, cancel or delete, get a copy of your data, or ask for a person.',
  ifCancelled: 'If you cancel today:',
  feesGeneral:
    'Cancelling costs nothing. The end date depends on the contract; the earliest possible one is used.',
  languageIs: 'We go on in English.',
  languageLater: 'The language changes after this step.',
  stop: 'This ends the conversation, not the contract. To end the contract, write "cancel".',
  complaint: 'What you write is kept for the people who work on it. A person can answer you.',
  refundByWithdrawal: 'You can still withdraw. Then you get your money back.',
  refundByPerson:
    'A person decides about money back, by {date}. Your number is {number}. Cancelling does not wait for it.',
  security:
    'A person checks this first. What you ask for counts from now, and nothing is carried out until it is sure that it is you.',
  marketing: 'From now on, {date}, there is no more advertising. Your number is {number}.',
  marketingUnverified:
    'Your request is noted and done by {date} at the latest. Your number is {number}.',
  exportReady:
    'Your data is ready. The link works for {minutes} minutes. A file in it explains the rest.',
  exportUnverified:
    'Your request is noted, number {number}. By {date} the copy goes to the address in our records, after a code.',
  greeting: 'Hello. What can be done for you?',
  thanks: 'You are welcome.',
  unclear: 'That was not clear. Is it one of these?',
  unclearAgain: 'That was not clear again. A person can help.',
} as const;
