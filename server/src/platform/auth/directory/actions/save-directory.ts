import { effectiveConfiguration } from '../../../configuration/effective-configuration';
import { newId } from '../../../db/identifier';
import { sql } from '../../../db/sql';
import type { MemberContext } from '../../../graphql/context';
import { type FieldError, type FormErrors, formErrors } from '../../../graphql/form-errors.type';
import type { DirectoryConflict, DirectoryInput, DirectorySaved } from '../api/sign-in-settings.type';
import { type DirectorySetting, directorySetting } from '../directory-setting';
import { ConnectionProblem, connect, issuerIn } from '../provider/connect';
import type { Sealer } from '../sealer';
import { fewAtOnce } from './few-at-once';
import { formProblems, type Givable, leadsElsewhere, lockOutProblem, tidied } from './read-directory-form';

/**
 * Sets how people of the tenant sign in. A new issuer is asked for its description first, so that nothing is stored that
 * leads nowhere. A secret that was given for one directory is never shown to another.
 */
export async function saveDirectory(
  context: MemberContext,
  version: number,
  given: DirectoryInput,
): Promise<DirectorySaved | FormErrors | DirectoryConflict> {
  const { transaction, account, services } = context;
  const { sealer } = services.directories;
  if (!sealer) return formErrors([{ field: 'clientSecret', code: 'no_key' }]);
  await lockSetting(context);
  const stored = await directorySetting(transaction);
  if ((stored?.version ?? 0) !== version) return { latestVersion: stored?.version ?? 0 };
  const form = tidied(given);
  const found = form.issuer === '' ? null : await issuerOf(context, form, stored);
  const input = typeof found === 'string' ? { ...form, issuer: found } : form;
  const lockOut = lockOutProblem(input, stored, account.byDirectory);
  const errors = [
    ...formProblems(input, await givable(context)),
    ...(found instanceof Object ? [found] : []),
    ...(lockOut ? [lockOut] : []),
  ];
  if (errors.length > 0) return formErrors(errors);
  await store(context, input, { version: version + 1, sealedSecret: await secretFor(input, stored, sealer) });
  const { clientSecret, ...shown } = input;
  await context.audit({
    action: 'directory.changed',
    subjectKind: 'tenant',
    subjectId: context.viewer.tenantId,
    detail: {
      ...shown,
      groupRoles: shown.groupRoles.map((each) => ({ ...each })),
      secretChanged: clientSecret !== '',
      version: version + 1,
    },
  });
  return { version: version + 1 };
}

/** Two people who save at once come one after the other, also the first time, when there is no row to lock. */
const lockSetting = ({ transaction }: MemberContext): Promise<unknown> =>
  transaction.rows(sql`SELECT pg_advisory_xact_lock(hashtext(${`utblick directory ${transaction.tenantId}`}))`);

/** The issuer as it is stored, or what is wrong with it. One that is stored already is not asked again: it may be away just now. */
async function issuerOf({ services }: MemberContext, input: DirectoryInput, stored: DirectorySetting | null): Promise<string | FieldError> {
  const { network } = services.directories;
  try {
    const issuer = issuerIn(input.issuer, network);
    const asked = { issuer, clientId: input.clientId || 'utblick', clientSecret: null };
    if (issuer !== stored?.issuer) await fewAtOnce(() => connect(asked, network));
    return issuer;
  } catch (error) {
    if (error instanceof ConnectionProblem) return { field: 'issuer', code: error.code };
    throw error;
  }
}

async function givable({ transaction, clock }: MemberContext): Promise<Givable> {
  const roles = (await effectiveConfiguration(transaction, clock.today()))?.configuration.roles ?? [];
  const units = await transaction.rows<{ id: string }>(sql`SELECT id FROM unit WHERE tenant_id = ${transaction.tenantId}`);
  return {
    roleKeys: roles.filter(({ level }) => level !== 'political').map(({ key }) => key),
    unitIds: units.map(({ id }) => id),
  };
}

function secretFor(input: DirectoryInput, stored: DirectorySetting | null, sealer: Sealer): Promise<string> | string | null {
  if (input.clientSecret !== '') return sealer.seal(input.clientSecret);
  return leadsElsewhere(input, stored) ? null : (stored?.sealedSecret ?? null);
}

async function store(
  { transaction }: MemberContext,
  input: DirectoryInput,
  { version, sealedSecret }: { readonly version: number; readonly sealedSecret: string | null },
): Promise<void> {
  const { tenantId } = transaction;
  await transaction.rows(sql`
    INSERT INTO directory (tenant_id, offered, issuer, client_id, client_secret, scopes, subject_claim, name_claim, email_claim, group_claim,
      lets_in_unknown, passwords_accepted, version)
    VALUES (${tenantId}, ${input.offered}, ${input.issuer}, ${input.clientId}, ${sealedSecret}, ${input.scopes}, ${input.subjectClaim},
      ${input.nameClaim}, ${input.emailClaim}, ${input.groupClaim || null}, ${input.letsInUnknown}, ${input.passwordsAccepted}, ${version})
    ON CONFLICT (tenant_id, slot) DO UPDATE SET offered = excluded.offered, issuer = excluded.issuer, client_id = excluded.client_id,
      client_secret = excluded.client_secret, scopes = excluded.scopes, subject_claim = excluded.subject_claim,
      name_claim = excluded.name_claim, email_claim = excluded.email_claim, group_claim = excluded.group_claim,
      lets_in_unknown = excluded.lets_in_unknown, passwords_accepted = excluded.passwords_accepted, version = excluded.version`);
  await transaction.rows(sql`
    INSERT INTO sign_in_way (tenant_id, directory_offered, passwords_accepted) VALUES (${tenantId}, ${input.offered}, ${input.passwordsAccepted})
    ON CONFLICT (tenant_id) DO UPDATE SET directory_offered = excluded.directory_offered, passwords_accepted = excluded.passwords_accepted`);
  await transaction.rows(sql`DELETE FROM directory_role WHERE tenant_id = ${tenantId}`);
  const rows = input.groupRoles.map((each, position) => ({ ...each, id: newId(), position }));
  await transaction.rows(sql`
    INSERT INTO directory_role (tenant_id, id, position, group_name, role_key, unit_id)
    SELECT ${tenantId}, r.id, r.position, r."group", r."roleKey", r."unitId"
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, position int, "group" text, "roleKey" text, "unitId" uuid)`);
}
