export const greeting = {
  hello: 'Goedendag.',
  helloName: 'Goedendag, {name}.',
  disclosure: 'Dit is een geautomatiseerde assistent, geen mens.',
  offers:
    'U kunt hier pauzeren, opzeggen of uw account verwijderen. Ook een kopie van uw gegevens krijgt u hier. U kunt altijd een medewerker spreken.',
} as const;
