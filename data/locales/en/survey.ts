export const survey = {
  lead: 'A few last questions, if you like.',
  quoted: '"{reason}"',
  reasonsNoted:
    '{reasons} {count, plural, one {is noted as your reason.} other {are noted as your reasons.}}',
  wordsNoted: 'Your reason is noted.',
  rate: 'How was leaving? 1 is bad, 5 is good.',
  feltHeard: 'Did you feel heard?',
  wouldReturn: 'Would you come back?',
  wouldRecommend: 'Would you recommend us?',
  missing: 'What was missing?',
  mayWrite: 'You may write to me once, when this is solved.',
  mayWriteFrom: 'You may write to me once, from {date} on.',
  yes: 'Yes',
  no: 'No',
  told: 'That is noted. {farewell}',
  farewell: 'Goodbye.',
  farewellName: 'Goodbye, {name}.',
} as const;
