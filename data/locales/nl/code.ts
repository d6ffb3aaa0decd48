export const code = {
  label: 'Code, zes cijfers',
  sent: 'Voor uw veiligheid hebben we een code gestuurd naar {address}. De code werkt 10 minuten.',
  sixDigits: 'De code heeft zes cijfers. U vindt de code in de e-mail.',
  wrong: 'Die code klopt niet. Probeer het nog eens.',
  expired: 'Die code is verlopen. U kunt een nieuwe krijgen.',
  used_up: 'Die code werkt niet meer. U kunt een nieuwe krijgen.',
  tooMany: 'Er zijn te veel codes gestuurd. Een medewerker helpt u verder.',
  notNow: 'We kunnen nu geen code sturen. Een medewerker helpt u verder.',
  sentIfKnown:
    'Als {address} bij ons bekend is, hebben we daar een code heen gestuurd. De code werkt 10 minuten.',
  enough: 'Er zijn genoeg codes gestuurd. Een medewerker antwoordt uiterlijk op de genoemde dag.',
  expiredCopy: 'Die code is verlopen. Geef uw e-mailadres nog eens, dan komt er een nieuwe.',
  used_upCopy: 'Die code werkt niet meer. Geef uw e-mailadres nog eens, dan komt er een nieuwe.',
} as const;
