/** What a directory says of a person, by the names it uses for it. */
export type Claims = Readonly<Record<string, unknown>>;

/** Under which names a tenant's directory says what we need to know. */
export interface ClaimNames {
  readonly subject: string;
  readonly name: string;
  readonly email: string;
  /** Null where groups give no roles. */
  readonly groups: string | null;
}

/** A person as the directory describes them. */
export interface DescribedPerson {
  /** What never changes about them in this directory. */
  readonly subject: string;
  readonly name: string;
  readonly email: string | null;
  /** The directory itself doubts the address. */
  readonly emailDoubted: boolean;
  /** Null where the directory has not said all of them, and has said so. */
  readonly groups: readonly string[] | null;
}

const LONGEST = 320;

/** A claim by its name; a name with dots is also a path into what lies inside. */
export function claimAt(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  let at: unknown = claims;
  for (const step of name.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
    at = (at as Claims)[step];
  }
  return at;
}

const textAt = (claims: Claims, name: string): string | null => {
  const value = claimAt(claims, name);
  const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  // A text as long as that is no name, address or key, and one with a NUL cannot be stored.
  return text === '' || text.length > LONGEST || text.includes('\0') ? null : text;
};

/** Whether the claims say all that is asked for, so that nothing more need be fetched. */
export const isComplete = (claims: Claims, names: ClaimNames): boolean =>
  [names.subject, names.name, names.email, ...(names.groups === null ? [] : [names.groups])].every(
    (name) => claimAt(claims, name) !== undefined,
  );

/** Reads a person out of what the directory says; null where there is nothing that tells them from everybody else. */
export function personIn(claims: Claims, names: ClaimNames): DescribedPerson | null {
  const subject = textAt(claims, names.subject);
  if (subject === null) return null;
  const email = textAt(claims, names.email);
  const address = email !== null && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? email : null;
  return {
    subject,
    name: textAt(claims, names.name) ?? address ?? subject,
    email: address,
    emailDoubted: claims.email_verified === false || claims.email_verified === 'false',
    groups: names.groups === null ? [] : groupsIn(claims, names.groups),
  };
}

/** Where there are too many groups for a token, some directories point elsewhere instead of naming them. */
function groupsIn(claims: Claims, name: string): readonly string[] | null {
  const elsewhere = claims._claim_names;
  if (typeof elsewhere === 'object' && elsewhere !== null && Object.hasOwn(elsewhere, name)) return null;
  const value = claimAt(claims, name);
  const given = Array.isArray(value) ? value : [value];
  return [...new Set(given.filter((group): group is string => typeof group === 'string' && group !== ''))];
}
