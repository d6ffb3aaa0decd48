export const change = {
  plan: '{kind, select, subscription {{name}} other {{name}}}',
  price: '{interval, select, year {{amount} a year} other {{amount} a month}}',
  charge: '{amount} on {date}',

  cancelEnds: '{plan} ends on {date}; you can use it until then.',
  cancelEndsWithTerm:
    '{plan} ends on {date}, when the minimum term is over; you can use it until then.',
  cancelEndsPaused: '{plan} ends on {date}. It stays paused until {paused}.',
  minimumTerm: 'The minimum term does not end before {date}.',
  noticeMonths:
    '{months, plural, one {The notice period is one month.} other {The notice period is # months.}}',
  noticeOld:
    '{months, plural, one {The notice period is one month} other {The notice period is # months}}, because your contract was made before {date}.',
  noticeBusiness:
    '{months, plural, one {The notice period is one month} other {The notice period is # months}}, as agreed with business customers.',
  noticeDays:
    '{days, plural, one {The notice period is one day.} other {The notice period is # days.}}',
  nothingMore: 'Nothing more will be charged.',
  moreCharges: 'Still to be charged: {charges}.',
  chargesEach: '{amount} each on {dates}',
  chargesMany: '{count} times {amount}, from {first} to {last}',
  chargeRow: '{first}, then {count} more, the last one {last}',
  refund: 'You get {amount} back.',
  dataStays: 'Your data stays until {date}.',
  seats:
    '{seats, plural, one {One person in your team loses access then.} other {# people in your team lose access then.}}',
  datesFollow: 'The exact dates follow. It counts from the moment you confirm.',

  pauseFrom: 'From {date} there is no service and no charge.',
  pauseEnds: '{plan} starts again automatically on {date}, at {price}.',
  pauseKeeps: 'Everything you have stays as it is.',
  pauseHowLong: 'Until when? At most {months, plural, one {one month} other {# months}}.',
  pausePick: 'Another day',
  pauseDateUnclear: 'That day was not clear, or it is not in the future.',
  dayUnread: '{noSuchDay, select, yes {There is no {day}.} other {{day} can be read in two ways.}}',
  dayEarliest:
    '{noSuchDay, select, yes {There is no {day}, so the earliest date counts.} other {{day} can be read in two ways, so the earliest date counts.}} You can name another day here.',
  pauseTooLong: 'A pause can be {months, plural, one {one month} other {# months}} long at most.',

  withdrawEnds: 'If you withdraw, you are no longer bound by the contract for {plan}.',
  withdrawBeside:
    'You can still withdraw instead. Then you are no longer bound by the contract and get your money back.',
  withdrawUntil: 'You can still withdraw from this contract until {date}.',
  ownContract: 'This is about your own contract.',
  deleteToo: 'Deleting the account ends the contract as well.',
  deleteNext: 'You also asked to delete your account. That is a step of its own.',
  othersGoOn:
    '{plans} {count, plural, one {goes on. You can cancel it here as well.} other {go on. You can cancel them here as well.}}',

  deleteErased: 'Your profile and everything you made are deleted on {date}.',
  deleteContent: 'What you made is deleted on {date}.',
  deleteProfile: 'Your profile is deleted on {date}.',
  deleteContract: 'Your paid contract ends as well, on {date}.',
  deleteNoContract: 'There is no paid contract.',
  deleteInvoices: 'Invoices are kept until {date}, as tax law requires.',
  undoUntil: 'You can undo this until {date}.',
  accountStays: 'Your account and your data stay as they are.',

  goesOn: '{plan} goes on as before.',
  nextCharge: 'Next charge: {charge}.',
  startsOn: 'From {date} you pay {price}.',

  helpCheaper:
    'If it is the price: {plan} is {price} from {date}, with no end date and no change later.',
  helpPause:
    'If a break is enough: pause for up to {months, plural, one {one month} other {# months}} at no cost, then {price} again.',
  helpPerson: 'If something does not work: a person can look at it with you now.',
  helpFeature: 'If something is missing: a person can look with you whether it is there.',
  helpTransfer: 'If somebody else takes over: a person can transfer the ownership.',

  askCancel: 'Cancel {plan} on {date}?',
  askCancelEarliest: 'Cancel {plan} on the earliest possible date?',
  askPause: 'Pause {plan} until {date}?',
  askDelete: 'Delete your account?',
  askWithdraw: 'Withdraw from contract {contract}, {plan}?',
  askResume: 'Resume {plan} now?',
  askUndo: 'Undo the change to {plan}?',
  askUndoDelete: 'Undo the deletion of your account?',
  askSwitch: 'Change from {plan} to {to}?',
  which: 'Which subscription do you mean?',
  oneByOne: 'One after the other: {plan} comes first.',
  pressButton: 'To go ahead, please press "{label}". Then it is done.',
  noHurry: 'Take your time. Nothing changes until you press "{label}".',

  alreadyCancelled: '{plan} is already cancelled. It ends on {date}.',
  alreadyPaused: '{plan} is already paused. It starts again on {date}.',
  pauseScheduled: 'A pause of {plan} is already set. It begins on {from} and ends on {date}.',
  deletionScheduled: 'Your account will be deleted on {date}, as you asked.',
  notPossible:
    '{change, select, cancel {There is no subscription left to cancel.} pause {This subscription cannot be paused.} withdraw {The time to withdraw is over. You can cancel.} resume {Nothing is paused.} undo {There is nothing to undo.} other {This is not possible now.}}',
  notNow: 'Your account cannot be reached at the moment. You can still cancel.',
  nothingChanged: 'Nothing was changed.',
  kept: 'Nothing was changed. Everything goes on as before.',
  stale:
    'That button belongs to an earlier message. Nothing was changed. This is how things stand now:',
  staleNothingOpen: 'That button belongs to an earlier message. Nothing was changed.',
  underWay: 'Your answer was received. The confirmation follows here in a moment.',
} as const;
