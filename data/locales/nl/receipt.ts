export const receipt = {
  wrote: 'U hebt ‘{words}’ geschreven.',
  wroteAndConfirmed: 'U hebt ‘{words}’ geschreven en bevestigd.',
  pressed: 'U hebt op ‘{words}’ gedrukt.',
  form: 'U hebt het formulier verstuurd.',
  received:
    '{change, select, cancel {Uw opzegging} withdraw {Uw herroeping} delete {Uw verzoek om het account te verwijderen} pause {Uw verzoek om te pauzeren} resume {Uw verzoek om het abonnement te hervatten} undo {Uw verzoek om de wijziging ongedaan te maken} other {Uw verzoek om over te stappen}} is ontvangen op {day} om {time} uur ({zone}).',
  ends: 'Contract {contract}, {plan}, eindigt op {date}.',
  withdrawn: 'Overeenkomst {contract} ({plan}) is herroepen.',
  paused: 'Contract {contract}, {plan}, is gepauzeerd vanaf {from} en gaat op {date} weer verder.',
  resumed: 'Contract {contract}, {plan}, loopt door. Volgende afschrijving: {charge}.',
  switched:
    'Contract {contract} gaat op {date} over naar het nieuwe abonnement en kost dan {price}.',
  undone: 'Contract {contract}, {plan}, loopt gewoon door.',
  accountStays: 'Uw account blijft bestaan. Er wordt niets verwijderd.',
  datesFollow: 'Het telt vanaf dit moment. De precieze datums volgen hier en per e-mail.',
  withdrawalChecked: 'Een medewerker bekijkt uw herroeping en stuurt u een bericht.',
  whichFollows: 'De datum volgt zodra het contract bekend is.',
  dateIs: 'De datum is nu bekend: {date}. Die staat ook in de bevestiging.',
  done: 'Het is nu geregeld. Dat staat ook in de bevestiging.',
  extraordinary:
    'Uw opzegging om een dringende reden {given, select, yes {(‘{cause}’) } other {}}ligt nu bij een medewerker. U krijgt binnen drie dagen antwoord.',
  name: 'Naam: {name}.',
  contract: 'Contract: {contract}.',
  earliest:
    '{change, select, cancel {De opzegging geldt per de vroegst mogelijke datum.} withdraw {De herroeping geldt vanaf nu.} other {Het verzoek is in behandeling.}}',
  asOf: 'De opzegging geldt per {date} of per de vroegst mogelijke datum daarna.',
  endAsWritten:
    'Als einde hebt u ‘{words}’ opgegeven. {noSuchDay, select, yes {Die dag bestaat niet. } other {}}De datum volgt zodra een medewerker dit heeft bekeken.',
  matching:
    'Een medewerker zoekt het contract erbij. Datums sturen we alleen naar het adres dat bij ons bekend is.',
  keptDeclaration: 'Deze verklaring blijft tot {date} als bewijs bewaard.',
  conversationGoes:
    'Dit gesprek, de e-mails daarbij en uw gegevens in het logboek worden uiterlijk op {date} verwijderd.',
  noMoreMail: 'U krijgt van ons geen reclame meer; alleen een aantekening daarvan blijft bewaard.',
  lastCharge: 'Laatste afschrijving: {amount} op {date}.',
  questions: 'Vragen: {contact}.',
  copy: 'Een kopie is gestuurd naar {address}.',
  noCopy: 'Er is geen kopie gestuurd: ‘{contact}’ is geen e-mailadres.',
  closing:
    'Tot {date} kunt u alles gewoon gebruiken. U bent altijd weer welkom; één bericht hier is genoeg.',
} as const;
