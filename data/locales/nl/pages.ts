export const pages = {
  languages: 'Taal',
  strayed: 'Op dit adres is niets te vinden. Hier kunt u opzeggen of herroepen:',
  undo_title: 'Ongedaan maken',
  undo_question:
    'Hiermee maakt u uw verklaring van {day}, {time} uur ({zone}), ongedaan. Daarna loopt alles gewoon door.',
  undo_pending:
    'Dit is ontvangen en wordt uitgevoerd. De bevestiging volgt per e-mail en in de chat.',
  undo_gone:
    'Dit kan hier niet meer ongedaan worden gemaakt, of het is al gebeurd. Vragen kunt u sturen naar {contact}.',
  unsubscribed_title: 'Geen e-mails van dit soort meer',
  unsubscribed:
    'Wij schrijven u niet meer om u terug te winnen. Bevestigingen en antwoorden op uw vragen krijgt u nog wel.',
  export_expired_title: 'Deze link is verlopen',
  export_expired:
    'Een kopie van de gegevens kunt u een uur lang downloaden. In de chat krijgt u meteen een nieuwe.',
  privacy_title: 'Privacy',
  privacy_intro:
    'Hier staat wat {brand} bewaart als u opzegt, pauzeert of iets vraagt. U leest ook hoelang dat is en wie het ziet.',
  privacy_what: 'Wat we bewaren en hoelang',
  privacy_chat:
    'Het gesprek: wat u schreef, wat het antwoord was en wanneer. Het wordt {unverified} dagen na uw laatste bericht verwijderd. Was u ingelogd, dan na {verified} dagen.',
  privacy_declaration:
    'Uw verklaring en de bevestiging daarvan: uw woorden, het tijdstip, het contract, de naam en het adres dat u gaf. Ze zijn het bewijs voor beide kanten. Na het einde van het jaar blijven ze nog {years} jaar bewaard.',
  privacy_reason:
    'De reden, als u er een gaf, en uw antwoorden op de vragen aan het eind. Die zijn vrijwillig. Ze laten zien wat beter moet. Uw eigen woorden daarover worden samen met het gesprek verwijderd.',
  privacy_consent:
    'Dat we u één keer mogen schrijven, als u dat hebt aangevinkt: de woorden en het tijdstip. Dat geldt voor één bericht binnen {months} maanden. Met één klik in dat bericht is het voorbij, en met één zin in de chat ook.',
  privacy_no_marketing:
    'Dat u geen reclame wilt, als u dat hebt gezegd. Van een adres dat bij geen account hoort, bewaren we alleen een controlegetal.',
  privacy_record:
    'Een logboek: wat wanneer is verklaard en uitgevoerd. Persoonlijke gegevens daarin zijn versleuteld met een sleutel die alleen bij u hoort. Met uw gegevens wordt ook die sleutel verwijderd. Daarna kan niemand ze nog lezen.',
  privacy_codes:
    'Eenmalige codes gelden 10 minuten en worden alleen als controlegetal bewaard. Een link naar een kopie van uw gegevens werkt een uur.',
  privacy_not: 'Wat we niet bewaren',
  privacy_secrets:
    'Kaartnummers, rekeningnummers en wachtwoorden die u per ongeluk typt, worden weggehaald voordat er iets wordt bewaard.',
  privacy_cookies:
    'De pagina’s zonder chat plaatsen geen cookies. De chat bewaart een eigen sleutel in uw browser, zodat hij na herladen verdergaat. Er is geen tracking en geen reclame.',
  privacy_who: 'Wie het ziet',
  privacy_automatic:
    'Eerst antwoordt een geautomatiseerde assistent. Die draait op de eigen server van het bedrijf en geeft uw tekst niet door aan andere bedrijven. Hij voert alleen uit waar u om vraagt.',
  privacy_people:
    'Medewerkers van het bedrijf zien een gesprek als het aan hen wordt doorgegeven. E-mails gaan via de mailserver van het bedrijf. Schrijft u in Microsoft Teams, dan lopen de berichten via Microsoft.',
  privacy_rights: 'Uw rechten',
  privacy_ask:
    'U kunt een kopie van uw gegevens opvragen. U kunt uw gegevens laten verbeteren of verwijderen, en bezwaar maken. Eén bericht in de chat is genoeg, of een e-mail aan {contact}. In de kopie staan ook uw gesprekken, verklaringen en antwoorden. Elk verzoek krijgt een nummer en een datum. U kunt ook een klacht indienen bij uw privacytoezichthouder.',
} as const;
