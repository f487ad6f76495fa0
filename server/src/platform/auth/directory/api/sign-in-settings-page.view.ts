import { configurationVersion } from '../../../configuration/effective-configuration';
import { sql } from '../../../db/sql';
import type { MemberContext, RequestContext } from '../../../graphql/context';
import { backChannelUrl, callbackUrl, signedOutUrl } from '../directory-tools';
import type { DirectorySettingType, SignInSettingsPage, SignInWay, UnitByGroup } from './sign-in-settings.type';

interface Row {
  readonly tenantName: string;
  readonly tenantKey: string;
  readonly directory: (DirectorySettingType & { readonly version: number }) | null;
  readonly units: readonly UnitByGroup[];
}

/** How people sign in, in one statement. Reads tenant, directory, directory_role and unit. */
export async function signInSettingsPage(context: MemberContext): Promise<SignInSettingsPage> {
  const { transaction, account, viewer, clock } = context;
  const { directories } = context.services;
  const { tenantId } = transaction;
  const configuration = viewer.versionId === null ? null : (await configurationVersion(transaction, viewer.versionId)).configuration;
  const row = await transaction.row<Row>(sql`
    SELECT t.name AS "tenantName", t.key AS "tenantKey",
      (SELECT row_to_json(d) FROM (
        SELECT offered, issuer, client_id AS "clientId", client_secret IS NOT NULL AS "hasSecret", scopes, subject_claim AS "subjectClaim",
          name_claim AS "nameClaim", email_claim AS "emailClaim", group_claim AS "groupClaim", lets_in_unknown AS "letsInUnknown",
          passwords_accepted AS "passwordsAccepted", version,
          coalesce((SELECT json_agg(json_build_object('group', r.group_name, 'roleKey', r.role_key, 'unitId', r.unit_id) ORDER BY r.position)
            FROM directory_role r WHERE r.tenant_id = ${tenantId}), '[]') AS "groupRoles"
        FROM directory WHERE tenant_id = ${tenantId} AND slot = 'main') d) AS directory,
      coalesce((SELECT json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.name) FROM unit u
        WHERE u.tenant_id = ${tenantId} AND (u.valid_to IS NULL OR u.valid_to >= ${clock.today()}::date)), '[]') AS units
    FROM tenant t WHERE t.id = ${tenantId}`);
  return {
    tenantName: row?.tenantName ?? '',
    directory: row?.directory ?? null,
    version: row?.directory?.version ?? 0,
    callbackUrl: callbackUrl(directories),
    signedOutUrl: signedOutUrl(directories),
    backChannelUrl: backChannelUrl(directories, row?.tenantKey ?? ''),
    keepsSecrets: directories.sealer !== null,
    byDirectory: account.byDirectory,
    roles: (configuration?.roles ?? []).filter(({ level }) => level !== 'political').map(({ key, name }) => ({ key, name })),
    units: row?.units ?? [],
  };
}

/** The tenants whose people can sign in by their own directory, for the door. Reads sign_in_way and tenant. */
export const signInWays = ({ transaction }: RequestContext): Promise<SignInWay[]> =>
  transaction.rows<SignInWay>(sql`
    SELECT t.key AS "tenantKey", t.name, t.short_name AS "shortName" FROM sign_in_way w JOIN tenant t ON t.id = w.tenant_id
    WHERE w.directory_offered ORDER BY t.name`);
