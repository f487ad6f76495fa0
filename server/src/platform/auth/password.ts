import { hash, verify } from '@node-rs/argon2';

/** Argon2id with 19 MiB and two passes, the parameters OWASP recommends as a minimum. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

let decoy: Promise<string> | null = null;

/**
 * Whether a password matches. With no stored hash it still does the same work, so that the answer's time does not
 * tell whether an account exists.
 */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('a password nobody has');
  const matches = await verify(stored ?? (await decoy), password);
  return stored !== null && matches;
}

/** What is wrong with a new password, or null. Length is what counts; composition rules are not asked for. */
export function passwordProblem(password: string): 'too_short' | 'too_long' | null {
  if (password.length < 12) return 'too_short';
  return password.length > 200 ? 'too_long' : null;
}
