import type { Catalogue } from '../catalogue';

export const strategy = {
  title: 'Strategy',
  purposes: 'Purposes',
  showSources: 'Show sources',
} satisfies Catalogue['strategy'];
