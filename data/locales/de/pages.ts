export const pages = {
  languages: 'Sprache',
} as const;
