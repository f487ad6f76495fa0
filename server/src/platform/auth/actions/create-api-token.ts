import { newId } from '../../db/identifier';
import { sql } from '../../db/sql';
import type { MemberContext } from '../../graphql/context';
import { type FieldError, type FormErrors, formErrors } from '../../graphql/form-errors.type';
import type { ApiTokenCreated, CreateApiTokenInput } from '../api/api-token.type';
import { newToken } from '../api-token';

const LONGEST_NAME = 100;
const MOST_DAYS = 365;

function problemsIn({ viewer }: MemberContext, { name, permissions, days }: CreateApiTokenInput): FieldError[] {
  const errors: FieldError[] = [];
  if (name.trim() === '') errors.push({ field: 'name', code: 'required' });
  if (name.trim().length > LONGEST_NAME) errors.push({ field: 'name', code: 'too_long' });
  if (permissions.length === 0) errors.push({ field: 'permissions', code: 'required' });
  const held = (permission: string): boolean => viewer.grants.some((grant) => grant.permission === permission);
  if (!permissions.every(held)) errors.push({ field: 'permissions', code: 'not_held' });
  if (days < 1 || days > MOST_DAYS) errors.push({ field: 'days', code: 'out_of_range' });
  return errors;
}

/**
 * Makes a token with which a program may do some of what the viewer may do in this tenant. The token is in the answer and
 * nowhere else: what is stored is its hash.
 */
export async function createApiToken(context: MemberContext, input: CreateApiTokenInput): Promise<ApiTokenCreated | FormErrors> {
  const errors = problemsIn(context, input);
  if (errors.length > 0) return formErrors(errors);
  const { transaction, account, clock } = context;
  const id = newId();
  const name = input.name.trim();
  const permissions = [...new Set(input.permissions)];
  const now = clock.now();
  const expiresAt = new Date(now.getTime() + input.days * 86_400_000).toISOString();
  const { token, tokenHash } = newToken();
  await transaction.rows(sql`
    INSERT INTO api_token (id, token_hash, account_id, tenant_id, name, permissions, created_at, expires_at)
    VALUES (${id}, ${tokenHash}, ${account.accountId}, ${transaction.tenantId}, ${name}, ${permissions}, ${now.toISOString()}, ${expiresAt})`);
  await context.audit({
    action: 'api_token.created',
    subjectKind: 'api_token',
    subjectId: id,
    detail: { name, permissions, expiresAt },
  });
  return { id, token };
}
