import type { Catalogue } from '../catalogue';

export const todo = {
  title: 'To do',
  now: 'Now',
  nowNote: 'Late, or within two weeks',
  soon: 'Soon',
  standing: 'Where we stand',
} satisfies Catalogue['todo'];
