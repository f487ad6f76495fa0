export const roundPath = (roundId: string): string => `/redovisning/${roundId}`;

export const reportPath = (roundId: string, reportId: string): string => `${roundPath(roundId)}/enhet/${reportId}`;

export const decisionPath = (roundId: string, stepKey: string): string => `${roundPath(roundId)}/beslut/${stepKey}`;

export const pillarChoicePath = '/aktiviteter/delade';

/** The list of activities that nobody has checked lately; of some units, where any are given. */
export const checksPath = (unitIds: readonly string[]): string =>
  `/aktiviteter?${new URLSearchParams({ kontrollera: 'ja', ...(unitIds.length > 0 && { enhet: unitIds.join(',') }) })}`;
