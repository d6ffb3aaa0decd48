/** Texts of the embed script. Short, because they travel with every page of the host website. */
export const widget = {
  open: 'Chat',
  dialog: 'Chat about your contract',
  close: 'Close chat',
} as const;
