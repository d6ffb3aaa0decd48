export const widget = {
  open: 'Chat',
  dialog: 'Chat over uw contract',
  close: 'Chat sluiten',
} as const;
