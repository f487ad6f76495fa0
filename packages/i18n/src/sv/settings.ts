export const settings = {
  sharedField: {
    budget: 'Budget',
    grant_received: 'Erhållet bidrag',
    co_financing: 'Medfinansiering',
    purpose: 'Syfte',
    results: 'Uppnådda resultat',
    activities_taken: 'Aktiviteter',
    effects: 'Effekter',
    priorities: 'Internationella prioriteringar',
  },
} as const;
