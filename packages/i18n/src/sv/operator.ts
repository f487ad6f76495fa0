export const operator = {
  first: {
    title: 'Bli driftansvarig',
    lead: 'Länken gäller en gång. Den som tar den sköter installationen och lägger upp kommuner.',
    submit: 'Skapa kontot',
  },
} as const;
