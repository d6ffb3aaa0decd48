export const declare = {
  type: 'Soort opzegging',
  ordinary: 'gewoon',
  extraordinary: 'om een dringende reden',
  reason: 'Reden (alleen bij een dringende reden)',
  name: 'Naam',
  contract: 'Contract',
  endDate: 'Einddatum (leeg: zo vroeg mogelijk)',
  contact: 'Bevestiging naar',
  cancelGeneral:
    'U kunt hier meteen opzeggen, zonder in te loggen. Uw naam of contractnummer is genoeg. De bevestiging krijgt u meteen.',
  withdrawGeneral:
    'U kunt hier meteen herroepen, zonder in te loggen. Uw naam of contractnummer is genoeg. De bevestiging krijgt u meteen.',
  deleteGeneral:
    'U kunt dit hier meteen aanvragen. Is er een account op de opgegeven naam, dan eindigen ook de betaalde abonnementen daarvan. Voordat we iets verwijderen, vragen we het na via het adres bij dat account.',
  deleteNoted:
    'Uw verzoek is genoteerd onder nummer {number}. U krijgt uiterlijk op {date} antwoord.',
  deletionNoted:
    'Uw verzoek om het account te verwijderen is genoteerd onder nummer {number}. U krijgt uiterlijk op {date} antwoord.',
  noAccess:
    'Uw account is nu niet bereikbaar. Hier kan het toch. Het telt vanaf het moment dat u bevestigt. De datums volgen.',
  needsAccount:
    'Open de chat hiervoor vanaf uw accountpagina. Opzeggen kan ook zonder in te loggen.',
  nameOrContract: 'Vul uw naam of contractnummer in. Dan kunnen we het contract vinden.',
  whichContract:
    'Welk van deze contracten bedoelt u? Uw opzegging telt vanaf het tijdstip hierboven.',
  detailsAsk: 'Met uw naam of contractnummer vinden we uw contract sneller.',
  detailsSkipped: 'Uw verklaring geldt zoals die is ontvangen.',
} as const;
