export const exported = {
  readme_file: 'LEESMIJ.txt',
  readme: `Uw gegevens bij {brand}

In dit archief staan de gegevens van het account van {name}.
Elk bestand opent u met een programma dat op bijna elke computer staat.

profile.json
  Wat wij van u weten: naam, e-mailadres, land, taal, openstaande facturen.
  Open het met een teksteditor, bijvoorbeeld Kladblok of Teksteditor.

subscriptions.csv
  Uw contracten: abonnement, prijs, status en datums. Elke regel is een contract.
  Open het met Excel, LibreOffice of Numbers.

charges.csv
  Wat u hebt betaald en wat u hebt teruggekregen. Elke regel is een betaling.
  ‘charge’ betekent dat u hebt betaald, ‘refund’ betekent dat u geld hebt teruggekregen.
  Open het met Excel, LibreOffice of Numbers.

notes
  Een map met alles wat u hebt geschreven. Elk bestand is een notitie.
  De bestandsnaam begint met de datum van de notitie.

Een datum staat er als jaar-maand-dag. Voor de centen staat een punt.
Bewaar dit archief op een veilige plek. Er staan persoonlijke gegevens in.`,
  records_file: 'GESPREKKEN.txt',
  records: `Wat u hier schreef en wat het antwoord was

Opzeggen, pauzeren en vragen regelt {brand} in een eigen programma.
In deze bestanden staat wat dat programma over u bewaart.

conversations
  Elk bestand is een gesprek: wat u schreef, de antwoorden en de e-mails aan u.

confirmations
  Uw verklaringen, zoals ze aan u zijn bevestigd. Elke bevestiging is ondertekend.

answers.csv
  De redenen die u gaf, uw antwoorden op de vragen aan het eind
  en of we u mogen schrijven, in de woorden die u hebt aangevinkt.

requests.csv
  Wat medewerkers voor u moesten doen, met nummer en datums.

Hoelang iets bewaard blijft, staat op de privacypagina.`,
} as const;
