export const receipt = {
  wrote: 'You wrote: "{words}"',
  wroteAndConfirmed: 'You wrote "{words}" and confirmed.',
  pressed: 'You pressed "{words}".',
  form: 'You sent the form.',
  received: 'Received on {day} at {time} ({zone}).',
  ends: 'Contract {contract}, {plan}, ends on {date}.',
  withdrawn: 'You have withdrawn from contract {contract}, {plan}.',
  paused: 'Contract {contract}, {plan}, is paused from {from} and starts again on {date}.',
  resumed: 'Contract {contract}, {plan}, goes on. Next charge: {charge}.',
  switched: 'Contract {contract} changes to the new plan on {date} and costs {price} from then on.',
  undone: 'Contract {contract}, {plan}, goes on as before.',
  accountStays: 'Your account stays. Nothing is deleted.',
  datesFollow: 'It counts from this moment. The exact dates follow here and by email.',
  withdrawalChecked: 'A person will look at your withdrawal and write to you.',
  whichFollows: 'The date follows once the contract is known.',
  dateIs: 'The date is known now: {date}. It is in the confirmation as well.',
  done: 'It is done now. It is in the confirmation as well.',
  extraordinary:
    'Your cancellation for a serious reason {given, select, yes {("{cause}") } other {}}is with a person now. You will have an answer within three days.',
  name: 'Name: {name}.',
  contract: 'Contract: {contract}.',
  earliest:
    '{change, select, cancel {It takes effect on the earliest possible date.} withdraw {Your withdrawal counts from now.} other {It is being worked on.}}',
  asOf: 'It takes effect on {date}, or on the earliest possible date after that.',
  endAsWritten:
    'You asked for this end: "{words}". {noSuchDay, select, yes {There is no such day. } other {}}The date follows once a person has read it.',
  matching:
    'A person will find the contract it belongs to. Dates go only to the address in our records.',
  keptDeclaration: 'This declaration is kept until {date}, as proof.',
  conversationGoes:
    'This conversation, its emails and your details in the log are deleted by {date} at the latest.',
  noMoreMail: 'You get no more advertising from us; a note of that stays.',
  lastCharge: 'Last charge: {amount} on {date}.',
  questions: 'Questions: {contact}.',
  copy: 'A copy was sent to {address}.',
  noCopy: 'No copy was sent: "{contact}" is not an email address.',
  closing:
    'Until {date} everything is yours to use. You are welcome back at any time; one message here is enough.',
} as const;
