export const code = {
  label: 'Code, zes cijfers',
  sent: 'Voor uw veiligheid is een code gestuurd naar {address}. Die werkt 10 minuten.',
  sixDigits: 'De code heeft zes cijfers. Die staat in de mail.',
  wrong: 'Die code klopt niet. Probeer het nog eens.',
  expired: 'Die code is te oud. U kunt een nieuwe krijgen.',
  used_up: 'Die code werkt niet meer. U kunt een nieuwe krijgen.',
  tooMany: 'Er zijn te veel codes gestuurd. Een medewerker gaat hier verder.',
  notNow: 'Er kan nu geen code worden gestuurd. Een medewerker gaat hier verder.',
} as const;
