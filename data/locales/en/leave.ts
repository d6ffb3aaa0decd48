export const leave = {
  type: 'Kind of cancellation',
  type_ordinary: 'ordinary, at the end of the notice period',
  type_extraordinary: 'extraordinary, for a serious reason',
  reason: 'Serious reason',
  reason_hint: 'Only for an extraordinary cancellation.',
  name: 'Your name',
  contract: 'Contract',
  contract_hint: 'Number, plan or customer number. Name or contract is enough.',
  end_date: 'End date',
  end_date_hint: 'Left empty: the earliest possible date.',
  contact: 'Where the confirmation goes',
  contact_hint: 'Your email address. Left empty: it stays on this screen.',
  serious: 'There is a serious reason',

  intro_cancel: 'You need no account and no chat for this. The confirmation follows at once.',
  intro_withdraw: 'The confirmation follows at once.',

  fault_title: 'Not sent yet:',
  fault_who: 'Please give your name or your contract. One of the two is enough.',
  fault_date:
    'Please write the end date as year-month-day, for example 2026-12-31, or leave it empty.',
  fault_long: 'This is longer than {most} characters. Please shorten it.',
  fault_not_stored:
    'This could not be stored just now. Please send it again, or write to {contact}.',

  kept_title: 'Your declaration has arrived',
  kept: 'It was received on {day} at {time} ({zone}) and counts from that moment.',
  kept_person:
    'The confirmation could not be made at once. A person will make it. Questions go to {contact}.',
} as const;
