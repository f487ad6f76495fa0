import type { Catalogue } from '../catalogue';

export const settings = {
  sharedField: {
    budget: 'Budget',
    grant_received: 'Grant received',
    co_financing: 'Co-financing',
    purpose: 'Purpose',
    results: 'Results achieved',
    activities_taken: 'Activities',
    effects: 'Effects',
    priorities: 'International priorities',
  },
} satisfies Catalogue['settings'];
