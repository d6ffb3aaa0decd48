export const widget = {
  open: 'Fragen zum Vertrag? Chat',
  dialog: 'Chat zu Ihrem Vertrag',
  close: 'Chat schließen',
} as const;
