/** The addresses of the feature's pages. */
export const roundsPath = '/redovisning';
export const roundPath = (roundId: string): string => `${roundsPath}/${roundId}`;
export const reportPath = (roundId: string, reportId: string): string => `${roundPath(roundId)}/enhet/${reportId}`;
export const compilationPath = (roundId: string): string => `${roundPath(roundId)}/sammanstallning`;
export const decisionPath = (roundId: string, stepKey: string): string => `${roundPath(roundId)}/beslut/${stepKey}`;
export const passagesPath = (roundId: string): string => `${roundPath(roundId)}/texter`;

/** Addresses of the files that the server makes. */
const filesOf = (roundId: string): string => `/hamta/redovisning/${roundId}`;
export const textsFile = (roundId: string, ending: 'docx' | 'xlsx'): string => `${filesOf(roundId)}/texter.${ending}`;
export const textFile = (roundId: string, reportId: string, ending: 'docx' | 'xlsx'): string =>
  `${filesOf(roundId)}/enhet/${reportId}/text.${ending}`;
export const reportsFile = (roundId: string): string => `${filesOf(roundId)}/redovisningar.xlsx`;
export const instructionPath = (ruleKey: string): string => `${roundsPath}/anvisningar/${ruleKey}`;

/** Where a rule's open parts are settled; the page belongs to another feature. */
export const ruleSettingsPath = (ruleKey: string): string => `/installningar/regler/${ruleKey}`;
