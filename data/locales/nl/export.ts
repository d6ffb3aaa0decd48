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
} as const;
