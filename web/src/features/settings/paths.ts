export const settingsPath = '/installningar';
export const signInSettingsPath = '/installningar/inloggning';
export const newRulePath = '/installningar/regler/ny';
export const rulePath = (ruleKey: string): string => `/installningar/regler/${ruleKey}`;
