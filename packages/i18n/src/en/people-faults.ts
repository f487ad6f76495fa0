/** What is wrong in the forms about people, by field and code. */
export const peopleFaults = {
  fault: {
    name: { required: 'Write the name.', tooLong: 'The name is too long.' },
    email: {
      required: 'Write the e-mail address.',
      email: 'Write the address as name@example.org.',
      known: 'There is a person with that address already. Look for it among the people.',
      putAway: 'The person is deactivated. Activate it again instead.',
    },
    assignments: { required: 'Choose at least one role.', tooMany: 'These are too many roles at once.' },
    roleKey: {
      required: 'Choose a role.',
      unknown: 'The role is no longer there. Choose another.',
      notYours: 'You may not hand out that role there.',
      alreadyHolds: 'The person has the role on those days already.',
    },
    roleKeys: { required: 'Choose at least one assignment.' },
    unitId: {
      required: 'Choose a unit.',
      unknown: 'The unit is no longer there. Choose another.',
      roleNotHere: 'The role does not belong to that unit.',
      ended: 'The unit does not exist on that day.',
      taken: 'Somebody else has the role there on those days. End it first, or let both have it.',
    },
    validFrom: {
      required: 'Write the first day.',
      day: 'Write the day as 1 January 2027.',
      outsideHolding: 'The role begins later or ends earlier.',
    },
    validTo: {
      required: 'Write the last day.',
      day: 'Write the day as 1 January 2027.',
      beforeFrom: 'The last day is before the first.',
      outsideHolding: 'The role does not hold on all of those days.',
    },
    lastDay: {
      required: 'Write the last day.',
      day: 'Write the day as 1 January 2027.',
      endsAlready: 'The role ends on that day or earlier already.',
    },
    reference: { required: 'Write where it was decided.', tooLong: 'The text is too long.' },
    personId: {
      required: 'Choose a person.',
      self: 'Choose somebody other than the holder.',
      alreadyHolds: 'The person has the role on those days already.',
    },
    effectiveOn: { required: 'Write the day.', day: 'Write the day as 1 January 2027.', notAhead: 'The day must lie ahead.' },
    from: {
      required: 'Write the day.',
      day: 'Write the day as 1 January 2027.',
      past: 'The day is over.',
      deactivatesEarly: 'Whoever is deactivated now hands over from today. Change the day or deactivate later.',
    },
    thing: {
      undecided: 'Choose who takes over {{thing}}, or Nobody.',
      unknownPerson: 'Choose somebody else for {{thing}}.',
      notYours: 'You may not hand out {{thing}}. Choose Nobody.',
      alreadyHolds: 'The person has {{thing}} already.',
    },
    other: 'Something is wrong. Reload the page and try again.',
  },
} as const;
