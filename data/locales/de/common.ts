export const common = {
  privacy: 'Datenschutz',
  failed:
    'Hier ist etwas schiefgegangen. Ihre Nachricht ist gespeichert, und ein Mensch sieht sie sich an. Sie können hier weitermachen oder die Seite ohne Chat nutzen.',
} as const;
