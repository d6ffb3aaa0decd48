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
    'U kunt hier meteen opzeggen, zonder in te loggen. Uw naam of contractnummer is genoeg. De bevestiging komt direct.',
  withdrawGeneral:
    'U kunt hier meteen herroepen, zonder in te loggen. Uw naam of contractnummer is genoeg. De bevestiging komt direct.',
  deleteGeneral:
    'U kunt dit hier meteen vragen. Ook betaalde contracten eindigen. Voordat er iets wordt verwijderd, vragen wij het na op het adres in onze gegevens.',
  noAccess: 'Uw account is nu niet te lezen. Het kan toch en telt vanaf nu. De datums volgen.',
  needsAccount: 'Open de chat hiervoor vanaf uw accountpagina. Opzeggen kan ook zonder.',
  nameOrContract: 'Geef uw naam of uw contractnummer, zodat we het contract vinden.',
  whichContract: 'Welk van deze contracten is het? Uw opzegging telt vanaf het tijdstip hierboven.',
  detailsAsk: 'Om uw contract te vinden, helpt een naam of contractnummer.',
  detailsSkipped: 'Uw verklaring geldt zoals ze is ontvangen.',
} as const;
