export const settingsPath = '/installningar';
export const signInSettingsPath = '/installningar/inloggning';
export const newRulePath = '/installningar/regler/ny';
export const rulePath = (ruleKey: string): string => `/installningar/regler/${ruleKey}`;
export const versionsPath = '/installningar/versioner';
export const comparedPath = (from: number, to: number): string => `${versionsPath}?fran=${from}&till=${to}`;
export const filePath = '/installningar/fil';
export const draftPath = (draftId: string): string => `/installningar/utkast/${draftId}`;
/** The same draft as forms; without a step, where whoever comes back goes on. */
export const guidePath = (draftId: string, step?: string): string => `${draftPath(draftId)}/guide${step ? `/${step}` : ''}`;
export const historyPath = (area: string, key: string): string => `/installningar/historik/${area}/${key}`;
/** The address of a version as a file. */
export const fileAddress = (version: number | null): string => `/hamta/konfiguration/${version ?? 'senaste'}`;
/** The lists whose items have a history page. */
export const historyAreas: readonly string[] = [
  'documents',
  'purposes',
  'principles',
  'pillars',
  'units',
  'roles',
  'rules',
  'networks',
  'cooperation',
  'goals',
];
/** The comparison, from where something is borrowed into a draft. */
export const borrowPath = (draftId: string): string => `/jamfor?utkast=${draftId}`;
