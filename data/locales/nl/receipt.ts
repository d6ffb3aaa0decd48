export const receipt = {
  wrote: 'U schreef: "{words}"',
  wroteAndConfirmed: 'U schreef: "{words}" en bevestigde het.',
  pressed: 'U drukte op "{words}".',
  form: 'U hebt het formulier verstuurd.',
  received:
    '{change, select, cancel {Uw opzegging} withdraw {Uw herroeping} delete {Uw verzoek tot verwijdering} pause {Uw verzoek om pauze} resume {Uw verzoek om te hervatten} undo {Uw verzoek om terug te draaien} other {Uw wijziging}} is ontvangen op {day} om {time} uur ({zone}).',
  ends: 'Contract {contract}, {plan}, eindigt op {date}.',
  withdrawn: 'Contract {contract}, {plan}, is herroepen.',
  paused: 'Contract {contract}, {plan}, staat op pauze vanaf {from} en begint weer op {date}.',
  resumed: 'Contract {contract}, {plan}, loopt door. De volgende afschrijving is op {date}.',
  switched: 'Contract {contract} wijzigt op {date} en kost dan {price}.',
  undone: 'Contract {contract}, {plan}, loopt door zoals het was.',
  accountStays: 'Uw account blijft. Er wordt niets verwijderd.',
  datesFollow: 'Het telt vanaf dit moment. De precieze datums volgen hier en per e-mail.',
  whichFollows: 'De datum volgt zodra het contract bekend is.',
  dateIs: 'De datum is nu bekend: {date}. Die staat ook in de bevestiging.',
  done: 'Het is nu geregeld. Het staat ook in de bevestiging.',
  extraordinary:
    'Uw opzegging om een dringende reden ("{cause}") ligt nu bij een medewerker. Het antwoord komt binnen drie dagen.',
  name: 'Naam: {name}.',
  contract: 'Contract: {contract}.',
  earliest:
    '{change, select, cancel {Ze geldt voor de vroegst mogelijke datum.} withdraw {Uw herroeping geldt vanaf nu.} other {Het is in behandeling.}}',
  asOf: 'Ze geldt per {date}, of de vroegst mogelijke datum daarna.',
  matching:
    'Een medewerker zoekt het contract erbij. Datums gaan alleen naar het adres in onze gegevens.',
  lastCharge: 'Laatste afschrijving: {amount} op {date}.',
  questions: 'Vragen: {contact}.',
  copy: 'Een kopie is gestuurd naar {address}.',
  closing: 'Tot {date} kunt u alles gebruiken. U bent altijd welkom; één bericht hier is genoeg.',
} as const;
