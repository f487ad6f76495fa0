/** Errors that any page can meet. `field` is keyed by the code a form answers with; every sentence says what to do. */
export const errors = {
  summary_one: 'En uppgift behöver rättas',
  summary_other: '{{number}} uppgifter behöver rättas',
  close: 'Stäng',
  cancel: 'Avbryt',
  pickDay: 'Välj dag',
  showAll: 'Visa alla',
  remove: 'Ta bort {{name}}',
  tryAgain: 'Försök igen',
  toStart: 'Till Att göra',
  reference: 'Felets nummer: {{id}}',
  notFound: {
    title: 'Sidan finns inte',
    lead: 'Länken kan vara gammal, eller så hör sidan till en annan kommun. Ingenting har gått förlorat.',
  },
  noPermission: {
    title: 'Du har inte behörighet till sidan',
    lead: 'Sidan hör till en annan roll eller enhet. Behöver du den i ditt arbete kan samordnaren ge dig behörighet.',
  },
  network: {
    title: 'Ingen kontakt med servern',
    lead: 'Det du har skrivit finns kvar. Kontrollera nätet och försök igen.',
    short: 'Ingen kontakt med servern. Det du har skrivit finns kvar.',
  },
  unexpected: {
    title: 'Något gick fel hos oss',
    lead: 'Felet är antecknat. Det som redan var sparat finns kvar. Försök igen om en stund.',
    short: 'Något gick fel hos oss. Försök igen om en stund.',
  },
  tooMany: 'För många förfrågningar på kort tid. Vänta en stund och försök igen.',
  newVersion: {
    title: 'Utblick har uppdaterats',
    lead: 'Ladda om sidan för att fortsätta.',
    reload: 'Ladda om',
  },
  conflict: 'Någon annan hann ändra. Ladda om sidan för att se det senaste. Det du har skrivit finns kvar.',
  loading: 'Hämtar',
  /** Why a typed amount was not understood, by packages/domain's KronorFault. */
  money: {
    empty: 'Skriv beloppet i hela kronor. Skriv 0 om det inte finns något.',
    letters: 'Beloppet innehåller bokstäver. Skriv bara siffror, till exempel 1 250 000.',
    negative: 'Beloppet kan inte vara mindre än noll.',
    malformed: 'Skriv beloppet i hela kronor, till exempel 1 250 000.',
    not_whole_kronor: 'Skriv beloppet i hela kronor, utan ören.',
    too_large: 'Beloppet är för stort. Kontrollera antalet nollor.',
  },
  field: {
    required: 'Fyll i {{field}}.',
    tooLong: '{{field}} får ha högst {{max}} tecken.',
    tooShort: '{{field}} behöver minst {{min}} tecken.',
    notDate: 'Skriv datumet som 3 mars 2025 eller 2025-03-03.',
    endBeforeStart: 'Slutdatum är före startdatum. Ändra ett av dem.',
    unknownChoice: 'Valet finns inte längre. Välj ett annat.',
    emailShape: 'E-postadressen ska se ut som namn@kommun.se.',
    passwordShort: 'Lösenordet behöver minst {{min}} tecken.',
    invalid: 'Kontrollera {{field}} och skriv igen.',
  },
} as const;
