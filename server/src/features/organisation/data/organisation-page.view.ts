import { configurationVersion } from '../../../platform/configuration/effective-configuration';
import { sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import { dayAsked } from '../model/day-asked';
import type { HoldingOnDay } from '../model/unit-on-day';
import { byKind, holderShape, type TreeUnit, unitShape } from '../model/unit-shape';
import { everyUnit, holdingsOn } from './on-day';

interface Living {
  readonly units: readonly TreeUnit[];
  readonly holdings: readonly HoldingOnDay[];
}

/**
 * Every unit as it stands on a day, with holders and vacancies. One statement. Reads unit, role_assignment and person.
 * Merges and the names of roles are those of the configuration in force today: it knows best what came of old units.
 */
export async function organisationPageView(context: MemberContext, asked: string | null) {
  const { transaction, viewer, clock } = context;
  const { tenantId } = transaction;
  const today = clock.today();
  const day = dayAsked(asked, today);
  const living = await transaction.row<Living>(sql`
    SELECT ${everyUnit(tenantId)} AS units, ${holdingsOn(tenantId, day)} AS holdings`);
  if (!living) throw new Error('A statement of totals gave no row.');
  const configuration = viewer.versionId ? (await configurationVersion(transaction, viewer.versionId)).configuration : null;
  return {
    today,
    day,
    units: byKind(living.units).map((unit) => unitShape(unit, { ...living, day, configuration })),
    holders: living.holdings.filter(({ unitKey }) => unitKey === null).map((holding) => holderShape(holding, configuration?.roles ?? [])),
  };
}
