export const declare = {
  type: 'Kind of cancellation',
  ordinary: 'ordinary',
  extraordinary: 'for a serious reason',
  reason: 'Reason (only for a serious reason)',
  name: 'Name',
  contract: 'Contract',
  endDate: 'End date (empty: the earliest possible)',
  contact: 'Send the confirmation to',
  cancelGeneral:
    'You can cancel right here, without signing in. Give your name or contract number. The confirmation appears at once.',
  withdrawGeneral:
    'You can withdraw right here, without signing in. Give your name or contract number. The confirmation appears at once.',
  deleteGeneral:
    'You can ask for this right here. If there is an account under the name you give, its paid contracts end too. Before anything is deleted, we write to the address on that account and ask.',
  deleteNoted: 'Your request is noted, with the number {number}. You will get an answer by {date}.',
  deletionNoted:
    'Your request to delete the account is noted, with the number {number}. You will get an answer by {date}.',
  noAccess:
    'Your account cannot be reached at the moment. You can still do this here. It counts from the moment you confirm. The dates follow.',
  needsAccount:
    'For this, please open the chat from your account page. You can cancel without signing in.',
  nameOrContract:
    'Please give your name or your contract number, so that we can find the contract.',
  whichContract: 'Which of these contracts is it? Your cancellation counts from the time above.',
  detailsAsk: 'Your name or contract number helps us to find your contract.',
  detailsSkipped: 'What you sent counts as it was received.',
} as const;
