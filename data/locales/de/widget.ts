export const widget = {
  open: 'Chat',
  dialog: 'Chat zu Ihrem Vertrag',
  close: 'Chat schließen',
} as const;
