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
/** One thing of a step that has a page of its own: a rule. */
export const guideItemPath = (draftId: string, step: string, key: string): string => `${guidePath(draftId, step)}/${key}`;
/** Where rules of other municipalities are borrowed into a draft. */
export const borrowRulePath = (draftId: string): string => `/jamfor?visa=regler&utkast=${draftId}`;
/** Where people are brought in, with the way back to the draft that they are wanted for. */
export const peoplePath = (draftId: string): string => `/personer?utkast=${draftId}`;
export const importPeoplePath = (draftId: string): string => `/personer/las-in?utkast=${draftId}`;
export const invitePath = (draftId: string, roleKey: string): string =>
  `/personer/bjud-in?roll=${encodeURIComponent(roleKey)}&utkast=${draftId}`;
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
