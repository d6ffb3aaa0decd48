export const change = {
  plan: '{kind, select, subscription {{name}} other {{name}}}',
  price: '{interval, select, year {{amount} per jaar} other {{amount} per maand}}',
  charge: '{amount} op {date}',

  cancelEnds: '{plan} eindigt op {date}; tot dan kunt u het gebruiken.',
  minimumTerm: 'De minimumduur loopt tot {date}. Eerder kan niet.',
  noticeMonths:
    '{months, plural, one {De opzegtermijn is één maand.} other {De opzegtermijn is # maanden.}}',
  noticeDays:
    '{days, plural, one {De opzegtermijn is één dag.} other {De opzegtermijn is # dagen.}}',
  nothingMore: 'Er wordt niets meer afgeschreven.',
  moreCharges: 'Er wordt nog afgeschreven: {charges}.',
  refund: 'U krijgt {amount} terug.',
  dataStays: 'Uw gegevens blijven tot {date}.',
  seats:
    '{seats, plural, one {Eén persoon in uw team verliest dan de toegang.} other {# mensen in uw team verliezen dan de toegang.}}',
  datesFollow: 'De precieze datums volgen. Uw opzegging telt vanaf het moment dat u bevestigt.',

  pauseFrom: 'Vanaf {date} is er geen dienst en wordt er niets afgeschreven.',
  pauseEnds: '{plan} begint op {date} vanzelf weer, voor {price}.',
  pauseKeeps: 'Alles wat u hebt, blijft zoals het is.',
  pauseHowLong: 'Tot wanneer? Hoogstens {months, plural, one {één maand} other {# maanden}}.',
  pausePick: 'Een andere dag',
  pauseDateUnclear: 'Die dag was niet duidelijk, of ligt niet in de toekomst.',
  pauseTooLong: 'Een pauze duurt hoogstens {months, plural, one {één maand} other {# maanden}}.',

  withdrawEnds: 'Herroepen maakt de overeenkomst {plan} ongedaan, alsof die er niet was.',
  withdrawBeside:
    'U kunt in plaats daarvan nog herroepen: dan vervalt de overeenkomst en krijgt u uw geld terug.',

  deleteErased: 'Uw profiel en alles wat u hebt gemaakt, wordt op {date} gewist.',
  deleteContent: 'Wat u hebt gemaakt, wordt op {date} gewist.',
  deleteProfile: 'Uw profiel wordt op {date} gewist.',
  deleteContract: 'Ook uw betaalde contract eindigt, op {date}.',
  deleteInvoices: 'Facturen blijven bewaard tot {date}; dat vraagt de belastingwet.',
  undoUntil: 'Tot {date} kunt u het terugdraaien.',
  accountStays: 'Uw account en uw gegevens blijven zoals ze zijn.',

  goesOn: '{plan} loopt door zoals het was.',
  nextCharge: 'Volgende afschrijving: {charge}.',
  startsOn: 'Vanaf {date} kost het {price}.',

  helpCheaper:
    'Als het om de prijs gaat: {plan} kost {price} vanaf {date}, zonder einddatum en zonder latere wijziging.',
  helpPause:
    'Als een pauze genoeg is: tot {months, plural, one {één maand} other {# maanden}} gratis pauzeren, daarna weer {price}.',
  helpPerson: 'Als er iets niet werkt: een medewerker kan er nu met u naar kijken.',
  helpTransfer: 'Als iemand anders het overneemt: een medewerker kan het contract overzetten.',

  askCancel: '{plan} opzeggen per {date}?',
  askCancelEarliest: '{plan} opzeggen op de vroegst mogelijke datum?',
  askPause: '{plan} pauzeren tot {date}?',
  askDelete: 'Uw account verwijderen?',
  askWithdraw: 'Overeenkomst {contract}, {plan}, herroepen?',
  askResume: '{plan} nu hervatten?',
  askUndo: 'De wijziging van {plan} terugdraaien?',
  askUndoDelete: 'De verwijdering terugdraaien?',
  askSwitch: 'Overstappen van {plan} naar {to}?',
  which: 'Om welk abonnement gaat het?',
  pressButton: 'Gebruik de knop "{label}". Dan is het geregeld.',

  alreadyCancelled: '{plan} is al opgezegd. Het eindigt op {date}.',
  alreadyPaused: '{plan} staat al op pauze. Het begint weer op {date}.',
  deletionScheduled: 'Het account wordt op {date} verwijderd, zoals u vroeg.',
  notPossible:
    '{change, select, cancel {Er is geen abonnement meer om op te zeggen.} pause {Dit abonnement kan niet op pauze.} withdraw {De bedenktijd is voorbij. U kunt opzeggen.} resume {Er staat niets op pauze.} undo {Er is niets om terug te draaien.} other {Dit kan nu niet.}}',
  notNow: 'Uw account is nu niet te lezen. Opzeggen kan toch.',
  nothingChanged: 'Er is niets gewijzigd.',
  kept: 'Er is niets gewijzigd. Alles loopt door zoals het was.',
  stale: 'Die knop is van eerder. Er is niets door gewijzigd. Zo staat het nu:',
  staleNothingOpen: 'Die knop is van eerder. Er is niets door gewijzigd.',
  underWay: 'Uw bevestiging is ontvangen. Het bewijs volgt hier zo.',
} as const;
