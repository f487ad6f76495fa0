/** The addresses of the feature's pages. */
export const roundsPath = '/redovisning';
export const roundPath = (roundId: string): string => `${roundsPath}/${roundId}`;
export const reportPath = (roundId: string, reportId: string): string => `${roundPath(roundId)}/enhet/${reportId}`;
export const compilationPath = (roundId: string): string => `${roundPath(roundId)}/sammanstallning`;
export const decisionPath = (roundId: string, stepKey: string): string => `${roundPath(roundId)}/beslut/${stepKey}`;
export const instructionPath = (ruleKey: string): string => `${roundsPath}/anvisningar/${ruleKey}`;

/** Where a rule's open parts are settled; the page belongs to another feature. */
export const ruleSettingsPath = (ruleKey: string): string => `/installningar/regler/${ruleKey}`;
