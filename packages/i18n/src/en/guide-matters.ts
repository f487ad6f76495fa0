/** The steps of the guided set-up for networks and for what else a document says something about. */
export const guideMatters = {
  network: {
    name: 'Name of the network',
    add: 'Add a network',
    denied: 'The document says that there is no such network',
    deniedNote: 'Include it anyway, so that it shows that the question has an answer.',
    excludedHint: 'Those that the document leaves out on purpose, and from when the municipality has changed that.',
    excludedKinds: 'Kinds of unit that are not in it',
    addExcluded: 'Add a kind of unit',
  },
  representedBy: 'Who represents the municipality',
  addTown: 'Add a town',
  actsAsOneHint: 'Then units that turn to the same partner are told of each other.',
  yes: 'Yes',
  no: 'No',
  focusAreaHint: 'A partner outside the countries brings the question why. It stops nobody.',
  borderArea: 'Border region',
  borderCounts: 'Counts as international',
  counts: { yes: 'Yes', no: 'No', marked: 'Yes, but marked apart' },
  published: 'What is to be public',
  cooperation: { name: 'Who the cooperation is with', add: 'Add a cooperation' },
  goal: {
    name: 'The goal in short',
    add: 'Add a goal',
    whose: 'Whose goal it is',
    level: { municipality: 'The whole municipality’s', unit: 'A unit’s' },
  },
} as const;
