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
    'You can cancel right here, without signing in. Give your name or contract number. The receipt appears at once.',
  withdrawGeneral:
    'You can withdraw right here, without signing in. Give your name or contract number. The receipt appears at once.',
  deleteGeneral:
    'You can ask for this right here. Paid contracts end too. Before anything is deleted, we ask at the address in our records.',
  noAccess:
    'Your account cannot be read at the moment. You can do this all the same; it counts from now. The dates follow.',
  needsAccount:
    'For this, please open the chat from your account page. Cancelling works without that.',
  nameOrContract: 'Please give your name or your contract number, so that it can be found.',
  whichContract:
    'Which of these contracts is it? Your cancellation counts from the time above.',
  detailsAsk: 'To find your contract, a name or contract number helps.',
  detailsSkipped: 'Your declaration stands as it was received.',
} as const;
