export const handoff = {
  why: '{reason, select, legal_threat {Een medewerker antwoordt hierop.} bereavement {Een medewerker regelt dit. U hoeft niets meer uit te leggen.} illness {Een medewerker regelt dit. U hoeft niets meer uit te leggen.} hardship {Een medewerker kijkt hier met u naar.} minor {Een medewerker regelt dit.} other {}}',
  queued: 'U staat in de wachtrij voor een medewerker. Intussen kunt u hier verdergaan.',
  stillQueued: 'U staat in de wachtrij voor een medewerker. U kunt hier verdergaan.',
  nobody: 'Er is nu niemand aanwezig.',
  hours: 'Er zijn mensen van {first} tot en met {last}, {from} tot {to} uur ({timeZone}).',
  goesOn: 'Een medewerker kan u schrijven. Opzeggen gaat hier gewoon door.',
  callBack: 'Een medewerker schrijft u binnen één werkdag. Uw nummer is {number}.',
  accountRefused:
    'Uw verklaring geldt. Het systeem kon haar niet zelf uitvoeren; een medewerker doet het binnen een dag.',
  backWithBot: 'U bent weer bij de geautomatiseerde assistent.',
} as const;
