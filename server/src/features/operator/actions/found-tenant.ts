import { createI18n } from '@utblick/i18n';
import { sql } from '../../../platform/db/sql';
import type { FirstPerson, InvitationSent, NewTenant } from '../../../platform/founding/founding-steps';
import { type FormErrors, formErrors } from '../../../platform/graphql/form-errors.type';
import { municipalities } from '../../strategy/strategy.read';
import { FIRST_ROLE, firstConfiguration } from '../model/first-configuration';
import { type FoundingForm, readAdministrator, readTenant, type TenantToFound } from '../model/founding-form';
import type { OperatorContext } from '../operator.access';
import { newTenant } from './new-tenant';

export interface TenantFounded {
  readonly tenantId: string;
  /** The letter's link where letters are only shown, and to people of the tenant; null where they are sent. */
  readonly link: string | null;
}

/** What keeps the database from founding a tenant, as a fault of the form. */
const TAKEN: Readonly<Record<string, { readonly field: string; readonly code: string }>> = {
  code_taken: { field: 'code', code: 'taken' },
  key_taken: { field: 'shortName', code: 'taken' },
};

/**
 * Founds a tenant: enters it in the directory, gives it the smallest configuration as version 1, and invites its first
 * administrator. All of it or nothing, and never in a tenant that is there already. The letter leaves once it is committed.
 */
export async function foundTenant(context: OperatorContext, form: FoundingForm): Promise<TenantFounded | FormErrors> {
  const [read, administrator] = [readTenant(form, municipalities()), readAdministrator(form.administrator)];
  if ('faults' in read || 'faults' in administrator)
    return formErrors([read, administrator].flatMap((each) => ('faults' in each ? each.faults : [])));
  const tenant = read.value;
  const entered = await enterUnderFreeKey(context, tenant);
  if (entered.tenantId === null) return taken(entered.outcome, form);
  const founded = newTenant(context, await context.transaction.goingOnIn(entered.tenantId));
  await begin(context, founded, { ...tenant, key: entered.key });
  const sent = await context.services.foundingSteps.inviteFirst(founded, administrator.value, FIRST_ROLE);
  return invited(context, founded, administrator.value, sent);
}

interface Entered {
  readonly key: string;
  readonly outcome: string;
  readonly tenantId: string | null;
}

/** Two of Sweden's municipalities differ by a ring over a letter only: whoever comes second has its code in its key. */
async function enterUnderFreeKey(context: OperatorContext, tenant: TenantToFound): Promise<Entered> {
  const entered = await enter(context, tenant);
  if (entered.outcome !== 'key_taken' || !tenant.reference) return entered;
  return enter(context, { ...tenant, key: `${tenant.key}-${tenant.reference.code}` });
}

async function enter({ transaction, clock }: OperatorContext, { key, kind, name, shortName, code }: TenantToFound): Promise<Entered> {
  const entered = await transaction.row<Omit<Entered, 'key'>>(sql`
    SELECT outcome, new_tenant AS "tenantId" FROM found_tenant(${key}, ${kind}, ${name}, ${shortName}, ${code}, ${clock.now().toISOString()})`);
  if (!entered) throw new Error('A function without a set gave no row.');
  return { ...entered, key };
}

function taken(outcome: string, { listed }: FoundingForm): FormErrors {
  const fault = TAKEN[outcome];
  if (!fault) throw new Error(`A tenant was not founded: ${outcome}.`);
  return formErrors([listed && fault.field === 'code' ? { ...fault, field: 'municipality' } : fault]);
}

/** Records the founding and stores version 1. */
async function begin({ services, clock }: OperatorContext, founded: NewTenant, tenant: TenantToFound): Promise<void> {
  const { key, kind, name, shortName, code } = tenant;
  const subjectId = founded.transaction.tenantId ?? '';
  await founded.audit({ action: 'tenant.founded', subjectKind: 'tenant', subjectId, detail: { key, kind, name, shortName, code } });
  const { t } = createI18n('sv');
  const words = { name: t('operator.founding.role'), decidedBy: t('operator.founding.decidedBy'), date: clock.today() };
  await services.foundingSteps.storeFirstVersion(founded, firstConfiguration(tenant, words), t('operator.founding.reason'));
}

/** Keeps for the operator whom the letter went to, until somebody has come in. */
export async function invited(
  { services }: OperatorContext,
  { transaction }: NewTenant,
  { name, email }: FirstPerson,
  { expiresAt, path }: InvitationSent,
): Promise<TenantFounded> {
  await transaction.rows(sql`SELECT note_invitation(${name}, ${email}, ${expiresAt.toISOString()})`);
  return { tenantId: transaction.tenantId ?? '', link: services.mailDoor === 'shown' ? path : null };
}
