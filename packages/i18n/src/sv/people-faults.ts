/** What is wrong in the forms about people, by field and code. */
export const peopleFaults = {
  fault: {
    name: { required: 'Skriv namnet.', tooLong: 'Namnet är för långt.' },
    email: {
      required: 'Skriv e-postadressen.',
      email: 'Skriv adressen som namn@exempel.se.',
      known: 'Det finns redan en person med den adressen. Sök efter den bland personerna.',
      putAway: 'Personen är avaktiverad. Aktivera den igen i stället.',
    },
    assignments: { required: 'Välj minst en roll.', tooMany: 'Det är för många roller på en gång.' },
    roleKey: {
      required: 'Välj roll.',
      unknown: 'Rollen finns inte längre. Välj en annan.',
      notYours: 'Du får inte dela ut den rollen där.',
      alreadyHolds: 'Personen har redan rollen de dagarna.',
    },
    roleKeys: { required: 'Välj minst ett uppdrag.' },
    unitId: {
      required: 'Välj enhet.',
      unknown: 'Enheten finns inte längre. Välj en annan.',
      roleNotHere: 'Rollen hör inte till den enheten.',
      ended: 'Enheten finns inte den dagen.',
      taken: 'Någon annan har rollen där de dagarna. Avsluta den först, eller låt båda ha den.',
    },
    validFrom: {
      required: 'Skriv första dagen.',
      day: 'Skriv dagen som 1 januari 2027.',
      outsideHolding: 'Rollen börjar senare eller slutar tidigare.',
    },
    validTo: {
      required: 'Skriv sista dagen.',
      day: 'Skriv dagen som 1 januari 2027.',
      beforeFrom: 'Sista dagen är före den första.',
      outsideHolding: 'Rollen gäller inte alla de dagarna.',
    },
    lastDay: {
      required: 'Skriv sista dagen.',
      day: 'Skriv dagen som 1 januari 2027.',
      endsAlready: 'Rollen slutar redan den dagen eller tidigare.',
    },
    reference: { required: 'Skriv var det är beslutat.', tooLong: 'Texten är för lång.' },
    personId: {
      required: 'Välj person.',
      self: 'Välj någon annan än den som har rollen.',
      alreadyHolds: 'Personen har redan rollen de dagarna.',
    },
    effectiveOn: { required: 'Skriv dagen.', day: 'Skriv dagen som 1 januari 2027.', notAhead: 'Dagen måste ligga framåt i tiden.' },
    from: {
      required: 'Skriv dagen.',
      day: 'Skriv dagen som 1 januari 2027.',
      past: 'Dagen har varit.',
      deactivatesEarly: 'Den som avaktiveras nu lämnar över från i dag. Ändra dagen eller avaktivera senare.',
    },
    thing: {
      undecided: 'Välj vem som tar över {{thing}}, eller Ingen.',
      unknownPerson: 'Välj någon annan för {{thing}}.',
      notYours: 'Du får inte dela ut {{thing}}. Välj Ingen.',
      alreadyHolds: 'Personen har redan {{thing}}.',
    },
    other: 'Något är fel. Ladda om sidan och försök igen.',
  },
} as const;
