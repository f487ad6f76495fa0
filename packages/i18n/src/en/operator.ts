import type { Catalogue } from '../catalogue';

export const operator = {
  first: {
    title: 'Become the operator',
    lead: 'The link works once. Whoever takes it looks after the installation and adds municipalities.',
    submit: 'Create the account',
  },
} satisfies Catalogue['operator'];
