export const widget = {
  open: 'Vraag over uw contract? Chat',
  dialog: 'Chat over uw contract',
  close: 'Chat sluiten',
} as const;
