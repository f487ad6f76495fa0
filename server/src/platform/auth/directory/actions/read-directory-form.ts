import { isId } from '../../../db/identifier';
import type { FieldError } from '../../../graphql/form-errors.type';
import type { DirectoryInput } from '../api/sign-in-settings.type';
import type { DirectorySetting } from '../directory-setting';

const LONGEST = 300;
const MOST_GROUPS = 200;
/** What RFC 6749 lets a scope be made of. */
const SCOPE = /^[\x21\x23-\x5b\x5d-\x7e]+$/;

/** A form without the space around what was typed, its scopes one blank apart. */
export function tidied(input: DirectoryInput): DirectoryInput {
  return {
    ...input,
    issuer: input.issuer.trim(),
    clientId: input.clientId.trim(),
    clientSecret: input.clientSecret.trim(),
    scopes: input.scopes.split(/\s+/).filter(Boolean).join(' '),
    subjectClaim: input.subjectClaim.trim(),
    nameClaim: input.nameClaim.trim(),
    emailClaim: input.emailClaim.trim(),
    groupClaim: input.groupClaim.trim(),
    groupRoles: input.groupRoles.map((each) => ({ ...each, group: each.group.trim(), unitId: each.unitId ?? null })),
  };
}

/** What a group can give in this tenant. */
export interface Givable {
  readonly roleKeys: readonly string[];
  readonly unitIds: readonly string[];
}

/** What is wrong with a tidied form as it stands, each at its field. */
export function formProblems(input: DirectoryInput, givable: Givable): FieldError[] {
  const errors: FieldError[] = [];
  for (const field of ['issuer', 'clientId', 'scopes', 'subjectClaim', 'nameClaim', 'emailClaim'] as const)
    if (input[field] === '') errors.push({ field, code: 'required' });
  for (const field of ['issuer', 'clientId', 'clientSecret', 'scopes', 'subjectClaim', 'nameClaim', 'emailClaim', 'groupClaim'] as const)
    if (input[field].length > LONGEST) errors.push({ field, code: 'too_long' });
  const scopes = input.scopes.split(' ').filter(Boolean);
  if (scopes.length > 0 && !scopes.includes('openid')) errors.push({ field: 'scopes', code: 'openid_missing' });
  if (!scopes.every((scope) => SCOPE.test(scope))) errors.push({ field: 'scopes', code: 'scope_shape' });
  return [...errors, ...groupProblems(input, givable)];
}

function groupProblems({ groupClaim, groupRoles }: DirectoryInput, { roleKeys, unitIds }: Givable): FieldError[] {
  const errors: FieldError[] = [];
  if (groupRoles.length > MOST_GROUPS) errors.push({ field: 'groupRoles', code: 'too_many' });
  if (groupRoles.length > 0 && groupClaim === '') errors.push({ field: 'groupClaim', code: 'needed_for_roles' });
  groupRoles.forEach(({ group, roleKey, unitId }, index) => {
    const at = (field: string): string => `groupRoles.${index}.${field}`;
    if (group === '') errors.push({ field: at('group'), code: 'required' });
    if (group.length > LONGEST) errors.push({ field: at('group'), code: 'too_long' });
    if (roleKey === '') errors.push({ field: at('roleKey'), code: 'role_missing' });
    else if (!roleKeys.includes(roleKey)) errors.push({ field: at('roleKey'), code: 'not_givable' });
    if (unitId !== null && !(isId(unitId) && unitIds.includes(unitId))) errors.push({ field: at('unitId'), code: 'unknown_unit' });
  });
  return errors;
}

/** Whether a form leads to another directory, or to another client in it, than the one that is stored. */
export const leadsElsewhere = (input: DirectoryInput, stored: DirectorySetting | null): boolean =>
  stored === null || input.issuer !== stored.issuer || input.clientId !== stored.clientId;

/**
 * Why passwords may not be switched off by this form, or null. Whoever does it has just come in by the directory as it is
 * stored, and leaves it as it is: so there is a way in that works.
 */
export function lockOutProblem(input: DirectoryInput, stored: DirectorySetting | null, byDirectory: boolean): FieldError | null {
  if (input.passwordsAccepted) return null;
  if (!byDirectory) return { field: 'passwordsAccepted', code: 'not_by_directory' };
  const same =
    stored !== null &&
    !leadsElsewhere(input, stored) &&
    input.offered &&
    input.clientSecret === '' &&
    input.scopes === stored.scopes &&
    input.subjectClaim === stored.subjectClaim &&
    input.emailClaim === stored.emailClaim;
  return same ? null : { field: 'passwordsAccepted', code: 'would_lock_out' };
}
