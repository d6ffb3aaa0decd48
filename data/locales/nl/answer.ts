export const answer = {
  bot: 'Dit is een geautomatiseerde assistent, geen mens. U kunt altijd een medewerker spreken.',
  privacy: 'Op de privacypagina staat wat we over u bewaren, waarom en hoelang.',
  help: 'U kunt hier {ways}. U kunt ook uw gegevens downloaden of een medewerker spreken.',
  ifCancelled: 'Als u vandaag opzegt:',
  ifDeleted: 'Als u het account vandaag verwijdert:',
  costsNothing: 'Het opzeggen zelf kost niets.',
  dataGeneral:
    'Na het einde blijven uw gegevens nog {months, plural, one {één maand} other {# maanden}} bewaard. Verwijdert u het account, dan wordt wat u hebt gemaakt na 14 dagen verwijderd.',
  feesGeneral:
    'Opzeggen kost niets. De einddatum hangt af van het contract. De vroegst mogelijke datum geldt.',
  languageIs: 'We gaan verder in het Nederlands.',
  languageLater: 'De taal verandert na deze stap.',
  stop: 'Hiermee eindigt het gesprek, niet het contract. Wilt u opzeggen, schrijf dan ‘opzeggen’.',
  complaint: 'Uw bericht is genoteerd. Als u wilt, geeft een medewerker u antwoord.',
  refundByWithdrawal: 'U kunt de overeenkomst nog herroepen. Dan krijgt u uw geld terug.',
  refundByPerson:
    'Een medewerker beslist uiterlijk op {date} over een terugbetaling. Uw referentienummer is {number}. U kunt intussen gewoon opzeggen.',
  security:
    'Een medewerker controleert dit eerst. Wat u hier bevestigt, geldt vanaf dat moment. Het wordt uitgevoerd zodra vaststaat dat het van u komt.',
  marketing:
    'Vanaf vandaag, {date}, krijgt u geen reclame meer. Bevestigingen en codes krijgt u nog wel. Uw referentienummer is {number}.',
  marketingAddress:
    'Vanaf vandaag, {date}, gaat er geen reclame meer naar {address}. Uw referentienummer is {number}.',
  marketingUnverified:
    'Uw verzoek is genoteerd en uiterlijk op {date} geregeld. Uw referentienummer is {number}. Geef hier uw e-mailadres op, dan geldt het meteen.',
  exportReady:
    'Uw gegevens staan klaar. De link werkt {minutes} minuten. Het bestand LEESMIJ in het archief legt de rest uit. Uw verzoek van {date} heeft nummer {number}.',
  exportUnverified:
    'Uw verzoek is genoteerd. Uw referentienummer is {number}. De kopie gaat uiterlijk op {date} naar het adres dat bij ons bekend is. Geeft u hier uw e-mailadres, dan sturen we daar een code heen. Daarmee krijgt u de kopie meteen.',
  greeting: 'Goedendag. Waar gaat het om?',
  thanks: 'Graag gedaan.',
  elsewhere:
    'Deze assistent helpt bij pauzeren, opzeggen en verwijderen. Met al het andere helpt een medewerker u.',
  unclear: 'De assistent heeft dat niet begrepen. Bedoelt u een van deze?',
  unclearAgain: 'Ook dat heeft de assistent niet begrepen. Een medewerker kan u helpen.',
} as const;
