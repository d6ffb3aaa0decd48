export const pages = {
  languages: 'Taal',
} as const;
