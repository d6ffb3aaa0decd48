export const answer = {
  bot: 'Hier antwortet ein automatischer Assistent, kein Mensch. Sie können jederzeit mit einem Menschen sprechen.',
  privacy: 'Was wir über Sie speichern, warum und wie lange, steht auf der Seite zum Datenschutz.',
  help: 'Sie können hier {ways}. Sie können auch Ihre Daten herunterladen oder mit einem Menschen sprechen.',
  ifCancelled: 'Wenn Sie heute kündigen:',
  ifDeleted: 'Wenn Sie das Konto heute löschen:',
  costsNothing: 'Das Kündigen selbst kostet nichts.',
  dataGeneral:
    'Nach dem Ende bleiben Ihre Daten noch {months, plural, one {einen Monat} other {# Monate}} gespeichert. Wenn Sie das Konto löschen, werden Ihre Inhalte nach 14 Tagen gelöscht.',
  feesGeneral:
    'Kündigen kostet nichts. Das Ende richtet sich nach dem Vertrag. Es gilt der frühestmögliche Termin.',
  languageIs: 'Ab jetzt geht es auf Deutsch weiter.',
  languageLater: 'Die Sprache wechselt nach diesem Schritt.',
  stop: 'Damit endet das Gespräch, nicht der Vertrag. Wenn Sie kündigen möchten, schreiben Sie „kündigen“.',
  complaint: 'Ihre Nachricht ist notiert. Wenn Sie möchten, antwortet Ihnen ein Mensch.',
  refundByWithdrawal: 'Sie können den Vertrag noch widerrufen. Dann bekommen Sie Ihr Geld zurück.',
  refundByPerson:
    'Über eine Erstattung entscheidet ein Mensch bis zum {date}. Ihre Vorgangsnummer lautet {number}. Kündigen können Sie unabhängig davon.',
  security:
    'Das prüft zuerst ein Mensch. Was Sie hier bestätigen, gilt ab diesem Moment. Ausgeführt wird es, sobald feststeht, dass es von Ihnen kommt.',
  marketing:
    'Ab heute, dem {date}, bekommen Sie keine Werbung mehr. Bestätigungen und Codes erhalten Sie weiterhin. Ihre Vorgangsnummer lautet {number}.',
  marketingAddress:
    'Ab heute, dem {date}, geht keine Werbung mehr an {address}. Ihre Vorgangsnummer lautet {number}.',
  marketingUnverified:
    'Ihr Wunsch ist notiert und wird bis zum {date} erledigt. Ihre Vorgangsnummer lautet {number}. Wenn Sie hier Ihre E-Mail-Adresse angeben, gilt es sofort.',
  exportReady:
    'Ihre Daten liegen bereit. Der Link gilt {minutes} Minuten. Die Datei LIESMICH im Archiv erklärt alles Weitere. Ihre Anfrage vom {date} hat die Nummer {number}.',
  exportUnverified:
    'Ihr Wunsch ist notiert. Ihre Vorgangsnummer lautet {number}. Die Kopie geht bis zum {date} an die bei uns hinterlegte Adresse. Wenn Sie hier Ihre E-Mail-Adresse angeben, geht ein Code dorthin. Mit ihm bekommen Sie die Kopie sofort.',
  greeting: 'Guten Tag. Worum geht es?',
  thanks: 'Gern geschehen.',
  elsewhere:
    'Dieser Assistent hilft beim Pausieren, Kündigen und Löschen. Bei allem anderen hilft Ihnen ein Mensch.',
  unclear: 'Der Assistent hat das nicht verstanden. Meinen Sie eines davon?',
  unclearAgain: 'Auch das hat der Assistent nicht verstanden. Ein Mensch kann Ihnen helfen.',
} as const;
