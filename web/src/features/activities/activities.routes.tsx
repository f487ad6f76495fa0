import type { RouteObject } from 'react-router';

export const activitiesRoutes: RouteObject[] = [
  { path: 'aktiviteter', lazy: async () => ({ Component: (await import('./ActivitiesPage/ActivitiesPage')).ActivitiesPage }) },
  { path: 'aktiviteter/ny', lazy: async () => ({ Component: (await import('./ActivityFormPage/ActivityFormPage')).NewActivityPage }) },
  { path: 'aktiviteter/:id', lazy: async () => ({ Component: (await import('./ActivityPage/ActivityPage')).ActivityPage }) },
  {
    path: 'aktiviteter/:id/andra',
    lazy: async () => ({ Component: (await import('./ActivityFormPage/ActivityFormPage')).EditActivityPage }),
  },
];
