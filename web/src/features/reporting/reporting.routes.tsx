import { preload } from '../../shared/graphql/client';
import type { PageRoute } from '../../shared/routing/page-route';
import { CompilationPageDocument } from './CompilationPage/CompilationPage.query.generated';
import { DecisionPageDocument } from './DecisionPage/DecisionPage.query.generated';
import { InstructionPageDocument } from './InstructionPage/InstructionPage.query.generated';
import { PassagesPageDocument } from './PassagesPage/PassagesPage.query.generated';
import { ReportPageDocument } from './ReportPage/ReportPage.query.generated';
import { RoundPageDocument } from './RoundPage/RoundPage.query.generated';
import { RoundsPageDocument } from './RoundsPage/RoundsPage.query.generated';

/** Rounds, a round with its units' reports, its compilation and its decisions. */
export const reportingRoutes: PageRoute[] = [
  {
    path: 'redovisning',
    lazy: async () => ({ Component: (await import('./RoundsPage/RoundsPage')).RoundsPage }),
    preload: () => preload(RoundsPageDocument, {}),
  },
  {
    path: 'redovisning/anvisningar/:ruleKey',
    lazy: async () => ({ Component: (await import('./InstructionPage/InstructionPage')).InstructionPage }),
    preload: ({ ruleKey }) => preload(InstructionPageDocument, { ruleKey: ruleKey ?? '' }),
  },
  {
    path: 'redovisning/:roundId',
    lazy: async () => ({ Component: (await import('./RoundPage/RoundPage')).RoundPage }),
    preload: ({ roundId }) => preload(RoundPageDocument, { id: roundId ?? '' }),
  },
  {
    path: 'redovisning/:roundId/enhet/:reportId',
    lazy: async () => ({ Component: (await import('./ReportPage/ReportPage')).ReportPage }),
    preload: ({ reportId }) => preload(ReportPageDocument, { id: reportId ?? '' }),
  },
  {
    path: 'redovisning/:roundId/sammanstallning',
    lazy: async () => ({ Component: (await import('./CompilationPage/CompilationPage')).CompilationPage }),
    preload: ({ roundId }) => preload(CompilationPageDocument, { roundId: roundId ?? '' }),
  },
  {
    path: 'redovisning/:roundId/texter',
    lazy: async () => ({ Component: (await import('./PassagesPage/PassagesPage')).PassagesPage }),
    preload: ({ roundId }) => preload(PassagesPageDocument, { roundId: roundId ?? '' }),
  },
  {
    path: 'redovisning/:roundId/beslut/:stepKey',
    lazy: async () => ({ Component: (await import('./DecisionPage/DecisionPage')).DecisionPage }),
    preload: ({ roundId, stepKey }) => preload(DecisionPageDocument, { roundId: roundId ?? '', stepKey: stepKey ?? '' }),
  },
];
