export const answer = {
  bot: 'Ja. Dit is een geautomatiseerde assistent, geen mens. U kunt altijd een medewerker krijgen.',
  privacy: 'Wat we over u bewaren, waarom en hoe lang, staat op de privacypagina.',
  help: 'Hier kunt u pauzeren, opzeggen, verwijderen, uw gegevens krijgen of om een medewerker vragen.',
  ifCancelled: 'Als u vandaag opzegt:',
  feesGeneral:
    'Opzeggen kost niets. De einddatum hangt af van het contract; de vroegst mogelijke geldt.',
  languageIs: 'We gaan verder in het Nederlands.',
  languageLater: 'De taal wisselt na deze stap.',
  stop: 'Dit beëindigt het gesprek, niet het contract. Om op te zeggen schrijft u "opzeggen".',
  complaint:
    'Wat u schrijft, gaat naar de mensen die eraan werken. Een medewerker kan u antwoorden.',
  refundByWithdrawal: 'U kunt nog herroepen. Dan krijgt u uw geld terug.',
  refundByPerson:
    'Over geld terug beslist een medewerker, uiterlijk {date}. Uw nummer is {number}. Opzeggen wacht daar niet op.',
  security:
    'Een medewerker controleert dit eerst. Wat u vraagt, telt vanaf nu. Het wordt uitgevoerd als zeker is dat u het bent.',
  marketing: 'Vanaf vandaag, {date}, krijgt u geen reclame meer. Uw nummer is {number}.',
  marketingUnverified:
    'Uw verzoek is genoteerd en uiterlijk {date} geregeld. Uw nummer is {number}.',
  exportReady:
    'Uw gegevens staan klaar. De link werkt {minutes} minuten. Een bestand erin legt de rest uit.',
  exportUnverified:
    'Uw verzoek is genoteerd, nummer {number}. Uiterlijk {date} gaat de kopie naar het adres in onze gegevens, na een code.',
  greeting: 'Goedendag. Waar gaat het om?',
  thanks: 'Graag gedaan.',
  unclear: 'Dat was niet duidelijk. Is het een van deze?',
  unclearAgain: 'Dat was weer niet duidelijk. Een medewerker kan helpen.',
} as const;
