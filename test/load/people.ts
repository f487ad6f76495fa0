import type { Configuration, Rule } from '@utblick/configuration';
import type { Client } from 'pg';
import { configurationIn, tenantFiles } from '../../server/src/main/load/tenant-files';
import { hashPassword } from '../../server/src/platform/auth/password';
import { rowId, tenantId } from '../bench/data/ids';
import { SESSION } from '../bench/data/tenant-rows';
import { connected } from '../kit/database';
import { ask } from './ask';
import { MUNICIPALITIES, PEOPLE } from './assumptions';
import { PASSWORD, type Somebody } from './person';

const YEAR = new Date().getFullYear() - 1;
const sessionOf = (tenant: string | number, unit: string | number): string => `belastning-${tenant}-${unit}`;
const emailOf = (tenant: string, unit: string): string => `'person-' || ${tenant} || '-' || ${unit} || '@bench.example'`;
/** Each municipality has one for each of its first units, until there are enough. */
const EACH = `FROM generate_series(1, ${MUNICIPALITIES}) t, generate_series(1, 20) u WHERE (u - 1) * ${MUNICIPALITIES} + t <= ${PEOPLE}`;

/** Roles and rules under which units report their activities every year; lent to every made-up tenant. */
function lentRules(): { configuration: Configuration; rule: Rule; kind: string; writer: string; manager: string } {
  for (const configuration of tenantFiles().map(configurationIn)) {
    const rule = configuration.rules.find(isYearlyReport);
    const kind = rule?.steps
      .find(({ verb }) => verb === 'report')
      ?.actors?.value?.flatMap((actor) => ('unitKinds' in actor ? actor.unitKinds : []))[0];
    const roleWith = (allow: string, scope: string): string | undefined =>
      configuration.roles.find(({ permissions }) => permissions.some((each) => each.allow === allow && each.scope === scope))?.key;
    const [writer, manager] = [roleWith('report.write', 'own_unit'), roleWith('round.manage', 'municipality')];
    if (rule && kind && writer && manager) return { configuration, rule, kind, writer, manager };
  }
  throw new Error('No municipality has a yearly report that its units write about their activities.');
}

const isYearlyReport = ({ kind, cadence, contents, steps }: Rule): boolean =>
  kind === 'report' &&
  cadence.value?.type === 'yearly' &&
  steps.some(({ verb }) => verb === 'compile') &&
  (contents.value ?? []).some(({ per }) => per === 'activity');

/** Adds everybody who comes in the afternoon, with an account, a role in a unit and a session. */
export async function furnish(adminUrl: string): Promise<void> {
  const { configuration, kind, writer, manager } = lentRules();
  const password = await hashPassword(PASSWORD);
  await connected(adminUrl, async (admin) => {
    await admin.query(SESSION);
    // The bench keeps many rounds open; here each municipality opens its own, and nobody has more than one report to write.
    await admin.query('DELETE FROM report; DELETE FROM round_step; DELETE FROM round');
    await admin.query(`UPDATE configuration_version SET content = content || $1::jsonb`, [
      JSON.stringify({ roles: configuration.roles, rules: configuration.rules, meetings: configuration.meetings }),
    ]);
    await admin.query('UPDATE unit SET kind = $1', [kind]);
    // Every unit gets something to report: in the bench's data the statuses follow the units.
    await admin.query("UPDATE activity SET status = (ARRAY['running', 'ended', 'planned', 'cancelled'])[1 + abs(hashtext(id::text) % 4)]");
    await admin.query(
      `INSERT INTO account (id, email, name, password_hash) SELECT ${rowId('account', 't', 'u')}, ${emailOf('t', 'u')}, 'Person ' || t || '-' || u, $1 ${EACH}`,
      [password],
    );
    await admin.query(`INSERT INTO person (tenant_id, id, account_id, name, email) SELECT ${tenantId('t')}, ${rowId('person', 't', 'u')},
      ${rowId('account', 't', 'u')}, 'Person ' || t || '-' || u, ${emailOf('t', 'u')} ${EACH}`);
    await admin.query(`INSERT INTO membership (account_id, tenant_id, person_id)
      SELECT ${rowId('account', 't', 'u')}, ${tenantId('t')}, ${rowId('person', 't', 'u')} ${EACH}`);
    await admin.query(
      `INSERT INTO role_assignment (tenant_id, id, person_id, role_key, unit_id, valid_from)
      SELECT ${tenantId('t')}, gen_random_uuid(), ${rowId('person', 't', 'u')}, $1, ${rowId('unit', 't', 'u')}, '2020-01-01' ${EACH}`,
      [writer],
    );
    await admin.query(
      `INSERT INTO role_assignment (tenant_id, id, person_id, role_key, valid_from)
      SELECT ${tenantId('t')}, gen_random_uuid(), ${rowId('person', 't', '0')}, $1, '2020-01-01' FROM generate_series(1, ${MUNICIPALITIES}) t`,
      [manager],
    );
    for (const each of [EACH, `FROM (SELECT t, 0 AS u FROM generate_series(1, ${MUNICIPALITIES}) t) AS office`]) {
      await admin.query(`INSERT INTO session (id, token_hash, account_id, tenant_id, created_at, last_seen_at, expires_at)
        SELECT gen_random_uuid(), encode(sha256(convert_to('belastning-' || t || '-' || u, 'UTF8')), 'hex'), ${rowId('account', 't', 'u')},
          ${tenantId('t')}, now(), now(), now() + interval '12 hours' ${each}`);
    }
    await admin.query('ANALYZE');
  });
}

/** Every municipality opens its round, through the server, and everybody learns which report is theirs. */
export async function openRounds(url: string, adminUrl: string): Promise<Somebody[]> {
  const input = { ruleKey: lentRules().rule.key, year: YEAR };
  for (let tenant = 1; tenant <= MUNICIPALITIES; tenant += 1) {
    const { kind, said, data } = await ask(url, 'OpenRound', { input }, { session: cookie(tenant, 0), address: addressOf(tenant, 0) });
    const answer = data?.openRound as { readonly __typename: string } | undefined;
    if (kind !== 'answered' || answer?.__typename !== 'RoundOpened') throw new Error(`No round: ${said} ${JSON.stringify(answer)}`);
  }
  return connected(adminUrl, peopleIn);
}

async function peopleIn(admin: Client): Promise<Somebody[]> {
  const { rows } = await admin.query<{ tenant: number; unit: number; report_id: string }>(`
    SELECT substr(t.key, 7)::int AS tenant, substr(u.key, 6)::int AS unit, r.id AS report_id
    FROM report r JOIN unit u ON u.tenant_id = r.tenant_id AND u.id = r.unit_id JOIN tenant t ON t.id = r.tenant_id ORDER BY 2, 1`);
  return rows
    .filter(({ tenant, unit }) => (unit - 1) * MUNICIPALITIES + tenant <= PEOPLE)
    .map(({ tenant, unit, report_id: reportId }) => ({
      email: `person-${tenant}-${unit}@bench.example`,
      address: addressOf(tenant, unit),
      session: cookie(tenant, unit),
      reportId,
    }));
}

const cookie = (tenant: number, unit: number): string => `utblick_session=${sessionOf(tenant, unit)}`;
const addressOf = (tenant: number, unit: number): string => `10.${Math.floor(tenant / 250)}.${tenant % 250}.${unit + 1}`;
