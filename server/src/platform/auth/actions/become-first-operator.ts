import { createHash } from 'node:crypto';
import { newId } from '../../db/identifier';
import { sql } from '../../db/sql';
import { type RequestContext, refuseToken } from '../../graphql/context';
import { type FieldError, type FormErrors, formErrors } from '../../graphql/form-errors.type';
import type { FirstOperatorInput, SignedIn } from '../api/sign-in.type';
import { hashPassword, passwordProblem } from '../password';
import { endSessions, startSession } from '../session';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

function problemsIn({ name, email, password }: FirstOperatorInput): FieldError[] {
  const errors: FieldError[] = [];
  if (name.trim() === '') errors.push({ field: 'name', code: 'required' });
  if (!EMAIL.test(email.trim())) errors.push({ field: 'email', code: 'email' });
  const password_ = passwordProblem(password);
  if (password_) errors.push({ field: 'password', code: `password_${password_}` });
  return errors;
}

/** Turns the one-time link that a start prints into the installation's first platform operator, who is then signed in. */
export async function becomeFirstOperator(context: RequestContext, input: FirstOperatorInput): Promise<SignedIn | FormErrors> {
  refuseToken(context);
  const errors = problemsIn(input);
  if (errors.length > 0) return formErrors(errors);
  const { transaction, clock } = context;
  const id = newId();
  const now = clock.now();
  const tokenHash = createHash('sha256').update(input.token).digest('hex');
  const outcome = await transaction.row<{ outcome: string }>(sql`
    SELECT create_first_operator(${tokenHash}, ${now.toISOString()}, ${id}, ${input.email.trim()}, ${input.name.trim()},
      ${await hashPassword(input.password)}) AS outcome`);
  if (outcome?.outcome === 'email_taken') return formErrors([{ field: 'email', code: 'email_taken' }]);
  if (outcome?.outcome !== 'created') return formErrors([{ field: 'token', code: 'link_used' }]);
  if (context.account) await endSessions(transaction, context.account.accountId, context.account.sessionId);
  context.setSession(await startSession(transaction, id, null, now));
  return { accountId: id, tenantId: null };
}
