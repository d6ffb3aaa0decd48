export const greeting = {
  hello: 'Goedendag.',
  helloName: 'Goedendag, {name}.',
  disclosure: 'Dit is een geautomatiseerde assistent, geen mens.',
  offers:
    'U kunt hier pauzeren, opzeggen of uw account verwijderen. U kunt ook een kopie van uw gegevens krijgen. U kunt altijd een medewerker spreken.',
} as const;
