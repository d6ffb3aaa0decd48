export const receipt = {
  wrote: 'You wrote: "{words}"',
  wroteAndConfirmed: 'You wrote "{words}" and confirmed.',
  pressed: 'You pressed "{words}".',
  form: 'You sent the form.',
  received: 'Received on {day} at {time} ({zone}).',
  ends: 'Contract {contract}, {plan}, ends on {date}.',
  withdrawn: 'You have withdrawn from contract {contract}, {plan}.',
  paused: 'Contract {contract}, {plan}, is paused from {from} and starts again on {date}.',
  resumed: 'Contract {contract}, {plan}, goes on. The next charge is on {date}.',
  switched: 'Contract {contract} changes on {date} and costs {price} from then on.',
  undone: 'Contract {contract}, {plan}, goes on as before.',
  accountStays: 'Your account stays. Nothing is deleted.',
  datesFollow: 'It counts from this moment. The exact dates follow here and by mail.',
  whichFollows: 'The date follows once the contract is known.',
  dateIs: 'The date is known now: {date}. The receipt holds it as well.',
  done: 'It is done now. The receipt holds it as well.',
  extraordinary:
    'Your cancellation for a serious reason ("{cause}") is with a person now, who answers within three days.',
  name: 'Name: {name}.',
  contract: 'Contract: {contract}.',
  earliest:
    '{change, select, cancel {It holds for the earliest possible date.} withdraw {Your withdrawal holds from now.} other {It is being worked on.}}',
  asOf: 'It holds for {date}, or the earliest possible date after it.',
  matching:
    'A person finds the contract it belongs to. Dates go only to the address in our records.',
  lastCharge: 'Last charge: {amount} on {date}.',
  questions: 'Questions: {contact}.',
  copy: 'A copy was sent to {address}.',
  closing:
    'Until {date} everything is yours to use; you are welcome back at any time, one message here is enough.',
} as const;
