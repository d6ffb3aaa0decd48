export const chat = {
  title: 'Geautomatiseerde assistent',
  not_a_person: 'Geen mens. U kunt altijd een medewerker spreken.',
  a_person: 'Een medewerker van de klantenservice schrijft met u.',
  without_chat: 'Zonder chat:',
  leave_note: 'opent een nieuw tabblad',
  close: 'Chat sluiten',
  connecting: 'Er wordt verbinding gemaakt.',
  lost: 'De verbinding is weggevallen. Die wordt vanzelf hersteld. Wat u hebt verstuurd, blijft bewaard.',
  refused:
    'De chat kan nu niet worden geopend. Met de link hierboven kunt u ook zonder chat opzeggen.',
  retry: 'Opnieuw proberen',
  placeholder: 'Schrijf een bericht',
  send: 'Versturen',
} as const;
