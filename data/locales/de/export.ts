export const exported = {
  readme_file: 'LIESMICH.txt',
  readme: `Ihre Daten bei {brand}

Dieses Archiv enthält die Daten zum Konto von {name}.
Jede Datei lässt sich mit einem Programm öffnen, das auf fast jedem Rechner vorhanden ist.

profile.json
  Was wir über Sie wissen: Name, E-Mail-Adresse, Land, Sprache, offene Rechnungen.
  Öffnen Sie die Datei mit einem Texteditor, zum Beispiel mit Editor oder TextEdit.

subscriptions.csv
  Ihre Verträge: Tarif, Preis, Status und Daten. Jede Zeile ist ein Vertrag.
  Öffnen Sie die Datei mit Excel, LibreOffice oder Numbers.

charges.csv
  Was Sie bezahlt und was Sie zurückbekommen haben. Jede Zeile ist eine Zahlung.
  „charge“ heißt: Sie haben bezahlt. „refund“ heißt: Sie haben Geld zurückbekommen.
  Öffnen Sie die Datei mit Excel, LibreOffice oder Numbers.

notes
  Ein Ordner mit allem, was Sie geschrieben haben. Jede Datei ist eine Notiz.
  Der Dateiname beginnt mit dem Datum der Notiz.

Ein Datum hat die Form Jahr-Monat-Tag. Vor den Cent steht ein Punkt.
Bewahren Sie dieses Archiv sicher auf. Es enthält persönliche Daten.`,
} as const;
