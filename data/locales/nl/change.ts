export const change = {
  plan: '{kind, select, subscription {{name}} other {{name}}}',
  price: '{interval, select, year {{amount} per jaar} other {{amount} per maand}}',
  charge: '{amount} op {date}',

  cancelEnds: '{plan} eindigt op {date}; tot dan kunt u het gebruiken.',
  cancelEndsWithTerm:
    '{plan} eindigt op {date}, tegelijk met de minimale looptijd; tot dan kunt u het gebruiken.',
  cancelEndsPaused: '{plan} eindigt op {date}. De pauze loopt tot {paused}.',
  minimumTerm: 'De minimale looptijd eindigt pas op {date}.',
  noticeMonths:
    '{months, plural, one {De opzegtermijn is één maand.} other {De opzegtermijn is # maanden.}}',
  noticeOld:
    '{months, plural, one {De opzegtermijn is één maand} other {De opzegtermijn is # maanden}}, omdat uw contract van vóór {date} is.',
  noticeBusiness:
    '{months, plural, one {De opzegtermijn is één maand} other {De opzegtermijn is # maanden}}, zoals met zakelijke klanten afgesproken.',
  noticeDays:
    '{days, plural, one {De opzegtermijn is één dag.} other {De opzegtermijn is # dagen.}}',
  nothingMore: 'Er wordt niets meer afgeschreven.',
  moreCharges: 'Er wordt nog afgeschreven: {charges}.',
  chargesEach: 'telkens {amount} op {dates}',
  chargesMany: '{count} keer {amount}, van {first} tot en met {last}',
  chargeRow: '{first}, daarna nog {count} keer, als laatste {last}',
  refund: 'U krijgt {amount} terug.',
  dataStays: 'Uw gegevens blijven tot {date} bewaard.',
  seats:
    '{seats, plural, one {Eén persoon in uw team verliest dan de toegang.} other {# mensen in uw team verliezen dan de toegang.}}',
  datesFollow: 'De precieze datums volgen. Het telt vanaf het moment dat u bevestigt.',

  pauseFrom:
    'De pauze begint op {date}. In die tijd kunt u er geen gebruik van maken en wordt er niets afgeschreven.',
  pauseEnds: '{plan} gaat op {date} automatisch weer verder en kost dan {price}.',
  pauseKeeps: 'Alles wat u hebt opgeslagen, blijft bewaard.',
  pauseHowLong: 'Tot wanneer? Hoogstens {months, plural, one {één maand} other {# maanden}}.',
  pausePick: 'Een andere dag',
  pauseDateUnclear: 'Die dag was niet duidelijk of ligt niet in de toekomst.',
  dayUnread:
    '{noSuchDay, select, yes {{day} bestaat niet.} other {{day} kan twee dagen betekenen.}}',
  dayEarliest:
    '{noSuchDay, select, yes {{day} bestaat niet, daarom geldt de vroegste datum.} other {{day} kan twee dagen betekenen, daarom geldt de vroegste datum.}} Een andere dag kunt u hier noemen.',
  pauseTooLong: 'Een pauze duurt hoogstens {months, plural, one {één maand} other {# maanden}}.',

  withdrawEnds: 'Als u herroept, bent u niet meer gebonden aan de overeenkomst voor {plan}.',
  withdrawBeside:
    'U kunt in plaats daarvan nog herroepen. Dan bent u niet meer gebonden aan de overeenkomst en krijgt u uw geld terug.',
  withdrawUntil: 'Tot en met {date} kunt u deze overeenkomst ook nog herroepen.',
  ownContract: 'Dit gaat over uw eigen contract.',
  deleteToo: 'Als u uw account verwijdert, eindigt ook het contract.',
  deleteNext: 'U wilde ook uw account verwijderen. Dat is een aparte stap.',
  othersGoOn:
    '{plans} {count, plural, one {loopt door. Ook dat kunt u hier opzeggen.} other {lopen door. Ook die kunt u hier opzeggen.}}',

  deleteErased: 'Uw profiel en alles wat u hebt gemaakt, worden op {date} verwijderd.',
  deleteContent: 'Wat u hebt gemaakt, wordt op {date} verwijderd.',
  deleteProfile: 'Uw profiel wordt op {date} verwijderd.',
  deleteContract: 'Ook uw betaalde abonnement eindigt op {date}.',
  deleteNoContract: 'Er is geen betaald abonnement.',
  deleteInvoices: 'Facturen blijven bewaard tot {date}. Dat schrijft de belastingwet voor.',
  undoUntil: 'U kunt dit ongedaan maken tot en met {date}.',
  accountStays: 'Uw account en uw gegevens blijven zoals ze zijn.',

  goesOn: '{plan} loopt gewoon door.',
  nextCharge: 'Volgende afschrijving: {charge}.',
  startsOn: 'Vanaf {date} betaalt u {price}.',

  helpCheaper: 'Als het om de prijs gaat: {plan} kost vanaf {date} blijvend {price}, ook daarna.',
  helpPause:
    'Als een pauze genoeg is: u kunt hoogstens {months, plural, one {één maand} other {# maanden}} gratis pauzeren, daarna betaalt u weer {price}.',
  helpPerson: 'Als er iets niet werkt: een medewerker kan er nu samen met u naar kijken.',
  helpFeature: 'Als er iets ontbreekt: een medewerker kan met u nagaan of het er al is.',
  helpTransfer:
    'Als iemand anders het overneemt: een medewerker kan het contract op een andere naam zetten.',

  askCancel: '{plan} opzeggen per {date}?',
  askCancelEarliest: '{plan} opzeggen per de vroegst mogelijke datum?',
  askPause: '{plan} pauzeren tot {date}?',
  askDelete: 'Uw account verwijderen?',
  askWithdraw: 'Overeenkomst {contract} ({plan}) herroepen?',
  askResume: '{plan} nu hervatten?',
  askUndo: 'De wijziging van {plan} ongedaan maken?',
  askUndoDelete: 'De verwijdering van uw account ongedaan maken?',
  askSwitch: 'Overstappen van {plan} naar {to}?',
  which: 'Om welk abonnement gaat het?',
  oneByOne: 'Eén voor één: eerst gaat het om {plan}.',
  pressButton: 'Druk op de knop ‘{label}’. Dan is het geregeld.',
  noHurry: 'Neem gerust de tijd. Er verandert pas iets als u op ‘{label}’ drukt.',

  alreadyCancelled: '{plan} is al opgezegd en eindigt op {date}.',
  alreadyPaused: '{plan} is al gepauzeerd en gaat op {date} weer verder.',
  pauseScheduled:
    'De pauze staat al vast. {plan} pauzeert vanaf {from} en gaat op {date} weer verder.',
  deletionScheduled: 'Uw account wordt op {date} verwijderd, zoals u hebt gevraagd.',
  notPossible:
    '{change, select, cancel {Er is geen abonnement meer om op te zeggen.} pause {Dit abonnement kunt u niet pauzeren.} withdraw {De bedenktijd is voorbij. U kunt wel opzeggen.} resume {Er is niets gepauzeerd.} undo {Er is niets om ongedaan te maken.} other {Dit is nu niet mogelijk.}}',
  notNow: 'Uw account is nu niet bereikbaar. Opzeggen kan wel.',
  nothingChanged: 'Er is niets gewijzigd.',
  kept: 'Er is niets gewijzigd. Alles loopt gewoon door.',
  stale: 'Die knop hoort bij een eerder bericht. Er is niets gewijzigd. Dit is nu de stand:',
  staleNothingOpen: 'Die knop hoort bij een eerder bericht. Er is niets gewijzigd.',
  underWay: 'Uw antwoord is ontvangen. De bevestiging volgt zo meteen hier.',
} as const;
