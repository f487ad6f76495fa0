/** The addresses of the feature's pages. */
export const roundsPath = '/redovisning';
export const roundPath = (roundId: string): string => `${roundsPath}/${roundId}`;
export const reportPath = (roundId: string, reportId: string): string => `${roundPath(roundId)}/enhet/${reportId}`;
export const compilationPath = (roundId: string): string => `${roundPath(roundId)}/sammanstallning`;
export const decisionPath = (roundId: string, stepKey: string): string => `${roundPath(roundId)}/beslut/${stepKey}`;
