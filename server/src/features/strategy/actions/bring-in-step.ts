import { recordAudit } from '../../../platform/audit/record';
import type { ConfigurationFollower } from '../../../platform/configuration/configuration-follower';
import { effectiveConfiguration, effectiveVersionId } from '../../../platform/configuration/effective-configuration';
import { sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';
import { lockVersions } from '../data/configuration-versions';
import { applyPopulations } from './apply-populations';
import { applyUnits } from './apply-units';

/** The day it is, and what follows a configuration. */
export interface Step {
  /** ISO date in Sweden. */
  readonly today: string;
  readonly followers: readonly ConfigurationFollower[];
  /** True for invented example parts, so that their units can be found and removed. */
  readonly example?: boolean;
}

/** Brings the tenant's name and colour, its units and everything that follows a configuration in step with the version in force on a day. */
export async function bringInStep(transaction: Transaction, { today, followers, example = false }: Step): Promise<void> {
  const { tenantId } = transaction;
  const inForce = await effectiveConfiguration(transaction, today);
  if (!inForce) return;
  const { configuration } = inForce;
  const { name, shortName, code, accent } = configuration.tenant;
  await transaction.rows(sql`
    UPDATE tenant SET name = ${name}, short_name = ${shortName}, code = ${code ?? null}, accent = ${accent ?? null} WHERE id = ${tenantId}`);
  await applyUnits(transaction, configuration.units, { example });
  await applyPopulations(transaction, configuration.tenant.populations);
  for (const follow of followers) await follow(transaction, configuration, today);
  await transaction.rows(sql`
    INSERT INTO configuration_in_step (tenant_id, version_id) VALUES (${tenantId}, ${inForce.id})
    ON CONFLICT (tenant_id, kind) DO UPDATE SET version_id = excluded.version_id`);
}

interface StepTaken {
  readonly wanted: string | null;
  readonly taken: string | null;
}

/**
 * Takes the step that a new day asks for: a version that was decided ahead comes into force. Does nothing where everything is
 * in step already.
 */
export async function comeIntoForce(transaction: Transaction, step: Step, at: Date): Promise<void> {
  const { tenantId } = transaction;
  const due = async (): Promise<StepTaken | null> => {
    const found = await transaction.row<StepTaken>(sql`
      SELECT ${effectiveVersionId(tenantId, step.today)} AS wanted,
        (SELECT s.version_id FROM configuration_in_step s WHERE s.tenant_id = ${tenantId}) AS taken`);
    return found && found.wanted !== null && found.wanted !== found.taken ? found : null;
  };
  if (!(await due())) return;
  await lockVersions(transaction);
  // Another server may have taken the step while we waited.
  const found = await due();
  if (!found?.wanted) return;
  await bringInStep(transaction, step);
  // The first step after an upgrade is nobody's deed: the version has been in force all along.
  if (found.taken === null) return;
  const subject = { subjectKind: 'configuration_version', subjectId: found.wanted };
  await recordAudit(transaction, { personId: null, name: 'utblick' }, at, { action: 'version.came_into_force', ...subject });
}
