export const answer = {
  bot: 'Ja. Hier antwortet ein automatischer Assistent, kein Mensch. Einen Menschen bekommen Sie jederzeit.',
  privacy: 'Was wir über Sie speichern, warum und wie lange, steht auf der Seite zum Datenschutz.',
  help: 'Hier können Sie pausieren, kündigen, löschen, Ihre Daten bekommen oder einen Menschen verlangen.',
  ifCancelled: 'Wenn Sie heute kündigen:',
  feesGeneral:
    'Kündigen kostet nichts. Das Ende hängt vom Vertrag ab; es gilt der frühestmögliche Termin.',
  languageIs: 'Wir machen auf Deutsch weiter.',
  languageLater: 'Die Sprache wechselt nach diesem Schritt.',
  stop: 'Das beendet das Gespräch, nicht den Vertrag. Zum Kündigen schreiben Sie „kündigen“.',
  complaint:
    'Was Sie schreiben, bekommen die Menschen, die daran arbeiten. Ein Mensch kann Ihnen antworten.',
  refundByWithdrawal: 'Sie können noch widerrufen. Dann bekommen Sie Ihr Geld zurück.',
  refundByPerson:
    'Über eine Erstattung entscheidet ein Mensch, bis {date}. Ihre Nummer ist {number}. Das Kündigen wartet nicht darauf.',
  security:
    'Das prüft zuerst ein Mensch. Was Sie verlangen, gilt ab jetzt. Ausgeführt wird es, wenn sicher ist, dass Sie es sind.',
  marketing: 'Ab heute, {date}, bekommen Sie keine Werbung mehr. Ihre Nummer ist {number}.',
  marketingUnverified:
    'Ihr Wunsch ist notiert und spätestens am {date} erledigt. Ihre Nummer ist {number}.',
  exportReady:
    'Ihre Daten sind bereit. Der Link gilt {minutes} Minuten. Eine Datei darin erklärt den Rest.',
  exportUnverified:
    'Ihr Wunsch ist notiert, Nummer {number}. Bis {date} geht die Kopie an die Adresse in unseren Unterlagen, nach einem Code.',
  greeting: 'Guten Tag. Worum geht es?',
  thanks: 'Gern.',
  unclear: 'Das war nicht klar. Ist es eines davon?',
  unclearAgain: 'Das war wieder nicht klar. Ein Mensch kann helfen.',
} as const;
