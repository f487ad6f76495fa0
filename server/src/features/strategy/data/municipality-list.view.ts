import { sql } from '../../../platform/db/sql';
import type { RequestContext } from '../../../platform/graphql/context';
import type { ListedMunicipality } from '../api/municipality.type';
import { municipalities } from './municipalities';

/** Sweden's municipalities by name, and which of them are tenants already. Reads tenant, the directory that everybody reads. */
export async function municipalityList({ transaction }: Pick<RequestContext, 'transaction'>): Promise<ListedMunicipality[]> {
  const tenants = await transaction.rows<{ code: string }>(sql`SELECT code FROM tenant WHERE code IS NOT NULL`);
  const taken = new Set(tenants.map(({ code }) => code));
  return [...municipalities()]
    .sort((one, other) => one.shortName.localeCompare(other.shortName, 'sv'))
    .map((municipality) => ({ ...municipality, isTenant: taken.has(municipality.code) }));
}
