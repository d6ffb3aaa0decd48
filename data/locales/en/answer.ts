export const answer = {
  bot: 'This is an automated assistant, not a person. You can talk to a person at any time.',
  privacy: 'The privacy page says what is kept about you, why, and for how long.',
  help: 'Here you can {ways}, get a copy of your data, or talk to a person.',
  ifCancelled: 'If you cancel today:',
  ifDeleted: 'If you delete the account today:',
  costsNothing: 'Cancelling itself costs nothing.',
  dataGeneral:
    'After the end, your data stays for {months, plural, one {one month} other {# months}}. If you delete the account, what you made is deleted after 14 days.',
  feesGeneral:
    'Cancelling costs nothing. The end date depends on the contract; the earliest possible one is used.',
  languageIs: 'We go on in English.',
  languageLater: 'The language changes after this step.',
  stop: 'This ends the conversation, not the contract. To end the contract, write "cancel".',
  complaint: 'Your message is noted. If you like, a person will answer you.',
  refundByWithdrawal: 'You can still withdraw from the contract. Then you get your money back.',
  refundByPerson:
    'A person will decide about a refund by {date}. Your reference number is {number}. You can cancel without waiting for it.',
  security:
    'A person will check this first. What you confirm here counts from that moment. It is carried out once it is certain that it comes from you.',
  marketing:
    'From today, {date}, you get no more advertising. Confirmations and codes still reach you. Your reference number is {number}.',
  marketingAddress:
    'From today, {date}, {address} gets no more advertising. Your reference number is {number}.',
  marketingUnverified:
    'Your request is noted and will be done by {date} at the latest. Your reference number is {number}. Give your email address here, and it counts at once.',
  exportReady:
    'Your data is ready. The link works for {minutes} minutes. The README file in the archive explains the rest. Your request of {date} has the number {number}.',
  exportUnverified:
    'Your request is noted. Your reference number is {number}. The copy will go to the address in our records by {date}. Give your email address here, and a code is sent there. With it you get the copy at once.',
  greeting: 'Hello. What would you like to do?',
  thanks: 'You are welcome.',
  elsewhere:
    'This assistant helps with pausing, cancelling and deleting. For anything else, a person can help.',
  unclear: 'The assistant did not understand that. Do you mean one of these?',
  unclearAgain: 'The assistant did not understand that either. A person can help.',
} as const;
