/** What the form asks for; `days` is the chosen length of life. */
export interface TokenForm {
  readonly name: string;
  readonly permissions: readonly string[];
  readonly days: string;
}

/** One thing wrong: `field` as the server names it, and its code. */
export interface TokenFault {
  readonly field: string;
  readonly code: string;
}

export const lifetimes = ['30', '90', '365'] as const;

export const emptyForm: TokenForm = { name: '', permissions: [], days: '90' };

/** The ids of the controls, which the summary of errors links to. */
export const fieldIds = { name: 'nyckelns-namn', permissions: 'nyckeln-far', days: 'nyckeln-galler' } as const;

export const isField = (field: string): field is keyof typeof fieldIds => field in fieldIds;

/** What is missing, seen before the server need be asked. */
export function missingIn({ name, permissions }: TokenForm): TokenFault[] {
  const faults: TokenFault[] = [];
  if (name.trim() === '') faults.push({ field: 'name', code: 'required' });
  if (permissions.length === 0) faults.push({ field: 'permissions', code: 'required' });
  return faults;
}

/** The permissions with one more, or without it. */
export const toggled = (chosen: readonly string[], permission: string): readonly string[] =>
  chosen.includes(permission) ? chosen.filter((each) => each !== permission) : [...chosen, permission];
