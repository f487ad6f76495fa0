import { isId } from '../../../platform/db/identifier';
import { sql } from '../../../platform/db/sql';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { type AdministratorForm, readAdministrator } from '../model/founding-form';
import type { OperatorContext } from '../operator.access';
import { invited, type TenantFounded } from './found-tenant';
import { newTenant } from './new-tenant';

/**
 * Sends the first administrator's letter again, to a corrected address where the first was wrong. Only while nobody has ever come
 * in: from then on the tenant invites its people itself, and this door is shut.
 */
export async function inviteAdministratorAgain(
  context: OperatorContext,
  tenantId: string,
  form: AdministratorForm,
): Promise<TenantFounded | FormErrors> {
  const administrator = readAdministrator(form);
  if ('faults' in administrator) return formErrors(administrator.faults);
  const reopened = isId(tenantId)
    ? await context.transaction.row<{ tenantId: string | null }>(sql`SELECT reopen_founding(${tenantId}) AS "tenantId"`)
    : null;
  if (!reopened?.tenantId) return formErrors([{ field: 'tenant', code: 'closed' }]);
  const reached = newTenant(context, await context.transaction.goingOnIn(reopened.tenantId));
  const sent = await context.services.foundingSteps.inviteFirstAgain(reached, administrator.value);
  return invited(context, reached, administrator.value, sent);
}
