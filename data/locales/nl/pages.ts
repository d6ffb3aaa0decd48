export const pages = {
  languages: 'Taal',
  undo_title: 'Ongedaan maken',
  undo_question:
    'Hiermee maakt u uw verklaring van {day}, {time} uur ({zone}), ongedaan. Daarna loopt alles door zoals eerst.',
  undo_pending:
    'Dit is ontvangen en wordt uitgevoerd. De bevestiging volgt per e-mail en in de chat.',
  undo_gone:
    'Dit kan hier niet meer ongedaan worden gemaakt, of het is al gebeurd. Vragen kunt u sturen naar {contact}.',
  unsubscribed_title: 'Geen e-mails van deze soort meer',
  unsubscribed:
    'Wij schrijven u niet meer om u terug te vragen. Bevestigingen en antwoorden op uw vragen krijgt u nog wel.',
  export_expired_title: 'Deze link is verlopen',
  export_expired:
    'Een kopie van de gegevens kunt u een uur lang downloaden. In de chat krijgt u meteen een nieuwe.',
  privacy_title: 'Privacy',
  privacy_intro:
    'Hier staat wat {brand} bewaart als u opzegt, pauzeert of iets vraagt, hoelang, en wie het ziet.',
  privacy_what: 'Wat er wordt bewaard, en hoelang',
  privacy_chat:
    'Het gesprek: wat u schreef, wat het antwoord was en wanneer. Het blijft {verified} dagen bewaard als u was ingelogd, en anders {unverified} dagen.',
  privacy_declaration:
    'Uw verklaring en het bewijs daarvan: uw woorden, het tijdstip, de overeenkomst, de naam en het adres dat u gaf. Ze zijn het bewijs voor beide kanten en blijven na het einde van het jaar nog {years} jaar bewaard.',
  privacy_reason:
    'De reden, als u er een gaf, en uw antwoorden op de vragen aan het eind. Die zijn vrijwillig en laten zien wat beter moet.',
  privacy_codes:
    'Eenmalige codes gelden 10 minuten en worden alleen als controlegetal bewaard. Een link naar een kopie van uw gegevens werkt een uur.',
  privacy_not: 'Wat er niet wordt bewaard',
  privacy_secrets:
    'Kaartnummers, rekeningnummers en wachtwoorden die u per ongeluk typt, worden weggehaald voordat er iets wordt bewaard.',
  privacy_cookies:
    'De pagina’s zonder chat plaatsen geen cookies. De chat bewaart zijn eigen sleutel in uw browser, zodat hij na herladen verdergaat. Er is geen tracking en geen reclame.',
  privacy_who: 'Wie het ziet',
  privacy_automatic:
    'Eerst antwoordt een geautomatiseerde assistent. Die draait op de eigen server van het bedrijf en geeft uw tekst aan geen ander bedrijf door. Hij beslist niets waar u niet om hebt gevraagd.',
  privacy_people:
    'Medewerkers van het bedrijf zien een gesprek als het aan hen wordt doorgegeven. E-mails gaan via de mailserver van het bedrijf. Schrijft u in Microsoft Teams, dan brengt Microsoft de berichten over.',
  privacy_rights: 'Uw rechten',
  privacy_ask:
    'U kunt een kopie van uw gegevens vragen, ze laten verbeteren of wissen, en bezwaar maken. Eén bericht in de chat is genoeg, of een e-mail aan {contact}. U kunt ook een klacht indienen bij uw privacytoezichthouder.',
} as const;
