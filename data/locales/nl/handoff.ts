export const handoff = {
  why: '{reason, select, legal_threat {Een medewerker antwoordt hierop.} bereavement {Een medewerker regelt dit voor u. U hoeft niets meer uit te leggen.} illness {Een medewerker regelt dit voor u. U hoeft niets meer uit te leggen.} hardship {Een medewerker kijkt hier samen met u naar.} minor {Een medewerker regelt dit.} other {}}',
  ownLife:
    'Dat klinkt heel zwaar, en dag en nacht luistert er iemand: 113 (Nederland), 1813 (België). Bij gevaar helpt 112 meteen. Deze chat weet alleen van contracten.',
  queued:
    'U staat in de wachtrij. Zodra er iemand vrij is, antwoordt hier een medewerker. Intussen kunt u hier verdergaan.',
  stillQueued: 'U staat nog in de wachtrij. U kunt hier verdergaan.',
  nobody: 'Er is nu niemand bereikbaar.',
  hours:
    'U kunt een medewerker spreken {days}, van {from} tot {to} uur{zone, select, none {} other { ({zone})}}.',
  daysInARow: 'van {first} tot en met {last}',
  day: 'op {day}',
  writes: 'Een medewerker kan u een bericht sturen.',
  goesOn: 'Opzeggen kunt u hier gewoon.',
  callBack:
    'Een medewerker stuurt u binnen één werkdag een bericht. Uw referentienummer is {number}.',
  accountRefused:
    'Uw verklaring geldt. Het systeem kon die niet uitvoeren. Een medewerker regelt dit binnen een dag.',
  isHere: 'Er is een medewerker in dit gesprek. Die leest wat u schrijft.',
  backWithBot: 'U bent weer bij de geautomatiseerde assistent.',
} as const;
