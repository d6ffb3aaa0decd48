export const exported = {
  readme_file: 'LIESMICH.txt',
  readme: `Ihre Daten bei {brand}

Dieses Archiv enthält die Daten zum Konto von {name}.
Jede Datei lässt sich mit einem Programm öffnen, das auf fast jedem Rechner vorhanden ist.

profile.json
  Was wir über Sie wissen: Name, E-Mail-Adresse, Land, Sprache, offene Rechnungen.
  Öffnen Sie die Datei mit einem Texteditor, zum Beispiel mit Editor oder TextEdit.

subscriptions.csv
  Ihre Verträge: Tarif, Preis, Status und Termine. Jede Zeile ist ein Vertrag.
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
  records_file: 'GESPRAECHE.txt',
  records: `Was Sie hier geschrieben haben und was geantwortet wurde

Kündigungen, Pausen und Fragen bearbeitet {brand} in einem eigenen Programm.
Diese Dateien enthalten, was dieses Programm über Sie speichert.

conversations
  Jede Datei ist ein Gespräch: Ihre Worte, die Antworten und die E-Mails an Sie.

confirmations
  Ihre Erklärungen, so wie sie Ihnen bestätigt wurden. Jede ist signiert.

answers.csv
  Die Gründe, die Sie genannt haben, Ihre Antworten auf die Fragen am Schluss
  und ob wir Ihnen schreiben dürfen, in den Worten, die Sie angekreuzt haben.

requests.csv
  Was Menschen für Sie erledigen sollten, mit Nummer und Datum.

Wie lange etwas gespeichert bleibt, steht auf der Seite zum Datenschutz.`,
} as const;
