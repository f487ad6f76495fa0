export const todo = {
  title: 'Att göra',
  now: 'Nu',
  nowNote: 'Sent, eller inom två veckor',
  soon: 'Snart',
  standing: 'Läget',
} as const;
