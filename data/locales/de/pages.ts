export const pages = {
  languages: 'Sprache',
  strayed: 'Unter dieser Adresse gibt es nichts. Hier können Sie kündigen oder widerrufen:',
  undo_title: 'Rückgängig machen',
  undo_question:
    'Damit machen Sie Ihre Erklärung vom {day}, {time} Uhr ({zone}), rückgängig. Danach läuft alles weiter wie bisher.',
  undo_pending:
    'Das ist eingegangen und wird ausgeführt. Die Bestätigung folgt per E-Mail und im Chat.',
  undo_gone:
    'Das lässt sich hier nicht mehr rückgängig machen, oder es ist schon geschehen. Fragen richten Sie bitte an {contact}.',
  unsubscribed_title: 'Keine E-Mails dieser Art mehr',
  unsubscribed:
    'Wir schreiben Ihnen nicht mehr, um Sie zurückzugewinnen. Bestätigungen und Antworten auf Ihre Fragen erhalten Sie weiterhin.',
  export_expired_title: 'Dieser Link ist abgelaufen',
  export_expired:
    'Eine Kopie der Daten lässt sich eine Stunde lang herunterladen. Im Chat erhalten Sie sofort eine neue.',
  privacy_title: 'Datenschutz',
  privacy_intro:
    'Hier steht, was {brand} speichert, wenn Sie kündigen, pausieren oder etwas fragen. Sie lesen auch, wie lange es gespeichert bleibt und wer es sieht.',
  privacy_what: 'Was wir speichern und wie lange',
  privacy_chat:
    'Das Gespräch: was Sie geschrieben haben, was geantwortet wurde und wann. Es wird {unverified} Tage nach Ihrer letzten Nachricht gelöscht. Waren Sie angemeldet, sind es {verified} Tage.',
  privacy_declaration:
    'Ihre Erklärung und die Bestätigung dazu: Ihre Worte, der Zeitpunkt, der Vertrag, der Name und die Adresse, die Sie angegeben haben. Sie dienen beiden Seiten als Nachweis. Nach dem Ende des Jahres bleiben sie noch {years} Jahre gespeichert.',
  privacy_reason:
    'Der Grund, wenn Sie einen genannt haben, und Ihre Antworten auf die Fragen am Schluss. Diese Angaben sind freiwillig. Sie zeigen uns, was wir besser machen können. Ihre eigenen Worte dazu werden mit dem Gespräch gelöscht.',
  privacy_consent:
    'Dass wir Ihnen einmal schreiben dürfen, wenn Sie das angekreuzt haben: der Wortlaut und der Zeitpunkt. Das gilt für eine Nachricht innerhalb von {months} Monaten. Mit einem Klick in dieser Nachricht ist es beendet, mit einem Satz im Chat ebenso.',
  privacy_no_marketing:
    'Dass Sie keine Werbung wünschen, wenn Sie das gesagt haben. Von einer Adresse, die zu keinem Konto gehört, speichern wir nur eine Prüfsumme.',
  privacy_record:
    'Ein Protokoll: was wann erklärt und ausgeführt wurde. Persönliches darin ist mit einem Schlüssel verschlüsselt, der nur zu Ihnen gehört. Mit Ihren Daten wird auch der Schlüssel gelöscht. Danach kann es niemand mehr lesen.',
  privacy_codes:
    'Einmalcodes gelten 10 Minuten und werden nur als Prüfsumme gespeichert. Ein Link zu einer Kopie Ihrer Daten gilt eine Stunde.',
  privacy_not: 'Was wir nicht speichern',
  privacy_secrets:
    'Kartennummern, Kontonummern und Passwörter, die Sie aus Versehen eingeben, werden vor dem Speichern entfernt.',
  privacy_cookies:
    'Die Seiten ohne Chat setzen keine Cookies. Der Chat legt einen eigenen Schlüssel in Ihrem Browser ab, damit er nach dem Neuladen weitergeht. Es gibt kein Tracking und keine Werbung.',
  privacy_who: 'Wer es sieht',
  privacy_automatic:
    'Zuerst antwortet ein automatischer Assistent. Er läuft auf dem eigenen Server des Unternehmens und gibt Ihren Text an kein anderes Unternehmen weiter. Er führt nur aus, was Sie verlangen.',
  privacy_people:
    'Mitarbeiterinnen und Mitarbeiter des Unternehmens sehen ein Gespräch, wenn es an sie übergeben wird. E-Mails laufen über den Mailserver des Unternehmens. Wenn Sie in Microsoft Teams schreiben, überträgt Microsoft die Nachrichten.',
  privacy_rights: 'Ihre Rechte',
  privacy_ask:
    'Sie können eine Kopie Ihrer Daten verlangen. Sie können Ihre Daten berichtigen oder löschen lassen und der Verarbeitung widersprechen. Eine Nachricht im Chat genügt, oder eine E-Mail an {contact}. Die Kopie enthält auch Ihre Gespräche, Erklärungen und Antworten. Jede Anfrage bekommt eine Nummer und ein Datum. Sie können sich auch bei Ihrer Datenschutzbehörde beschweren.',
} as const;
