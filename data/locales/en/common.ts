export const common = {
  privacy: 'Privacy',
} as const;
