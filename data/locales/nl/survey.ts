export const survey = {
  lead: 'Nog een paar vragen, als u wilt.',
  quoted: '‘{reason}’',
  reasonsNoted:
    '{reasons} {count, plural, one {is genoteerd als uw reden.} other {zijn genoteerd als uw redenen.}}',
  wordsNoted: 'Uw reden is genoteerd.',
  rate: 'Hoe is het gegaan? 1 is slecht, 5 is goed.',
  feltHeard: 'Voelde u zich gehoord?',
  wouldReturn: 'Zou u terugkomen?',
  wouldRecommend: 'Zou u ons aanraden?',
  missing: 'Wat ontbrak er?',
  mayWrite: 'U mag mij één keer schrijven als dit is opgelost.',
  mayWriteFrom: 'U mag mij één keer schrijven, vanaf {date}.',
  yes: 'Ja',
  no: 'Nee',
  told: 'Dat is genoteerd. {farewell}',
  farewell: 'Tot ziens.',
  farewellName: 'Tot ziens, {name}.',
} as const;
