import { recountRegister } from '../../features/activities/actions/recount-register';
import { applyConfiguration } from '../../features/strategy/actions/apply-configuration';
import { recordAudit } from '../../platform/audit/record';
import type { Clock } from '../../platform/clock/clock';
import { sql } from '../../platform/db/sql';
import type { Transaction } from '../../platform/db/transaction';
import { configurationFollowers } from '../features';
import { insertExampleActivities } from './example-activities';
import { writeExampleHistory } from './example-history';
import { insertExamplePeople } from './example-people';
import { playExampleRounds } from './example-rounds';
import { exampleConfigurationIn, exampleFilesOf, type TenantFile } from './tenant-files';

/** Marks the version that the example data brought along, so that it can be found and removed. */
export const EXAMPLE_REASON = 'Example data';

/** From when the invented local decisions are in force: before the first year that the example data report. */
const EXAMPLE_IN_FORCE_FROM = '2025-01-01';

interface ExampleLoad {
  readonly passwordHash: string;
  readonly clock: Clock;
}

/** Loads everything that is invented for one tenant: local parts as a version of its own, people, activities and rounds. */
export async function loadExample(transaction: Transaction, file: TenantFile, { passwordHash, clock }: ExampleLoad): Promise<void> {
  const example = exampleFilesOf(file);
  const configuration = exampleConfigurationIn(file, example);
  if (configuration) {
    const application = { effectiveFrom: EXAMPLE_IN_FORCE_FROM, author: 'Utblick', reason: EXAMPLE_REASON, at: clock.now(), example: true };
    await applyConfiguration(transaction, configuration, { ...application, followers: configurationFollowers });
  }
  await insertExamplePeople(transaction, file.key, example.people, passwordHash);
  await insertExampleActivities(transaction, file.key, example.activities);
  await writeExampleHistory(transaction, file.key, example);
  await recountRegister(transaction, clock.today());
  if (example.rounds) await playExampleRounds(transaction, file.key, example.rounds);
  await leaveInThePast(transaction);
  await transaction.rows(sql`UPDATE tenant SET example_data = true WHERE id = ${transaction.tenantId}`);
  await recordAudit(transaction, { personId: null, name: 'Utblick' }, clock.now(), {
    action: 'example.loaded',
    subjectKind: 'tenant',
    subjectId: transaction.tenantId ?? '',
    detail: { people: example.people.length, activities: example.activities.length },
  });
}

/** What people were told while the example was played is history: no letter leaves about it, and only the newest is unread. */
async function leaveInThePast(transaction: Transaction): Promise<void> {
  const { tenantId } = transaction;
  await transaction.rows(sql`
    UPDATE notification n SET mail_state = 'none', read_at = CASE WHEN n.created_at < newest.at - interval '30 days' THEN n.created_at END
    FROM (SELECT max(created_at) AS at FROM notification WHERE tenant_id = ${tenantId}) newest WHERE n.tenant_id = ${tenantId}`);
}
