export const common = {
  privacy: 'Datenschutz',
} as const;
