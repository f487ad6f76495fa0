import { configurationVersion } from '../../configuration/effective-configuration';
import { sql } from '../../db/sql';
import type { RequestContext } from '../../graphql/context';
import { unreadCount } from '../../notify/unread-count';
import { isOpenTo } from '../open-tenants';
import type { ViewerMembership, ViewerTenant, ViewerType } from './viewer.type';

type TenantRow = Omit<ViewerTenant, 'menu'> & { configured: boolean };

interface FrameRow {
  unread: number;
  memberships: ViewerMembership[];
  tenant: TenantRow | null;
}

/** The pages in the order of the menu, and what a person needs to see each. */
async function menuOf(context: RequestContext, { configured, kind }: TenantRow): Promise<string[]> {
  const may = (permission: string) => context.viewer?.grants.some((grant) => grant.permission === permission) ?? false;
  const pages: [string, boolean][] = [
    ['todo', true],
    ['strategy', configured],
    ['activities', may('activity.read')],
    ['reporting', may('report.read')],
    ['networks', await hasNetworks(context)],
    ['compare', true],
    ['region', kind === 'region' && may('activity.read')],
    ['settings', configured && may('configuration.manage')],
  ];
  return pages.filter(([, shown]) => shown).map(([page]) => page);
}

/** Whether the tenant's configuration has a network that is not said to be missing. The version in force is kept in memory. */
async function hasNetworks({ viewer, transaction }: RequestContext): Promise<boolean> {
  if (!viewer?.versionId) return false;
  const { configuration } = await configurationVersion(transaction, viewer.versionId);
  return configuration.networks.some(({ stated }) => stated !== 'none');
}

/** Everything the frame around every page needs, in one statement. Reads account, membership, tenant and notification. */
export async function viewerView(context: RequestContext): Promise<ViewerType | null> {
  const { account, viewer, transaction, clock } = context;
  if (!account) return null;
  const row = await transaction.row<FrameRow>(sql`
    SELECT
      coalesce((SELECT json_agg(m ORDER BY m."tenantName") FROM (
        SELECT m.tenant_id AS "tenantId", tenant.name AS "tenantName"
        FROM membership m JOIN tenant ON tenant.id = m.tenant_id
        WHERE m.account_id = ${account.accountId} AND ${isOpenTo(account)}) m), '[]') AS memberships,
      (SELECT row_to_json(t) FROM (
        SELECT id, key, kind, name, short_name AS "shortName", accent, example_data AS "exampleData",
          EXISTS (SELECT FROM configuration_version v WHERE v.tenant_id = ${account.tenantId}) AS configured
        FROM tenant WHERE id = ${account.tenantId}) t) AS tenant,
      ${viewer ? unreadCount(viewer) : 0} AS unread`);
  const tenant = row?.tenant ?? null;
  return {
    accountId: account.accountId,
    name: account.name,
    email: account.email,
    locale: account.locale,
    operator: account.operator,
    byDirectory: account.byDirectory,
    tenant: tenant && viewer ? { ...tenant, menu: await menuOf(context, tenant) } : null,
    memberships: row?.memberships ?? [],
    permissions: viewer?.grants.map(({ permission, scope }) => ({ permission, scope })) ?? [],
    roles: viewer?.holds.map(({ roleName, unitName }) => ({ roleName, unitName })) ?? [],
    unreadNotifications: row?.unread ?? 0,
    today: clock.today(),
  };
}
