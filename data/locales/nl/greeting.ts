export const greeting = {
  hello: 'Goedendag.',
  helloName: 'Goedendag, {name}.',
  disclosure: 'Dit is een geautomatiseerde assistent, geen mens.',
  offers:
    'U kunt hier {ways}. Ook een kopie van uw gegevens krijgt u hier. U kunt altijd een medewerker spreken.',
  way_pause: 'pauzeren',
  way_resume: 'uw contract hervatten',
  way_cancel: 'opzeggen',
  way_undo: 'een wijziging ongedaan maken',
  way_delete: 'uw account verwijderen',
} as const;
