export const strategy = {
  title: 'Strategi',
  purposes: 'Syften',
  showSources: 'Visa källor',
} as const;
