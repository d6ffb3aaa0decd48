export const common = {
  privacy: 'Privacy',
  failed:
    'Er ging hier iets mis. Uw bericht is bewaard en een medewerker kijkt ernaar. U kunt hier verdergaan of de pagina zonder chat gebruiken.',
} as const;
