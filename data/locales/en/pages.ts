export const pages = {
  languages: 'Language',
} as const;
