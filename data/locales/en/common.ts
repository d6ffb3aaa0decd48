export const common = {
  privacy: 'Privacy',
  failed:
    'Something went wrong here. What you wrote is kept, and a person will look at it. You can go on here or on the page without chat.',
} as const;
