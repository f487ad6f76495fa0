import { configurationVersion } from '../../../platform/configuration/effective-configuration';
import { isId } from '../../../platform/db/identifier';
import { sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import type { UnitPlace } from '../activities.access';
import type { KnownReferences } from '../model/read-activity-form';
import { countries } from './reference-lists';

/** What a form's references point at, as far as this tenant has it. Another tenant's ids are as unknown as any other. */
export interface FormReferences extends KnownReferences {
  readonly unit: UnitPlace | null;
}

export async function referencesOf(context: MemberContext, form: { unitId: string; contactPersonId: string }): Promise<FormReferences> {
  const { transaction, viewer } = context;
  const { tenantId } = transaction;
  const idOrNothing = (text: string): string | null => (isId(text) ? text : null);
  const found = await transaction.row<{ unit: UnitPlace | null; contactKnown: boolean }>(sql`
    SELECT
      (SELECT json_build_object('id', u.id, 'path', u.path) FROM unit u
        WHERE u.tenant_id = ${tenantId} AND u.id = ${idOrNothing(form.unitId)}::uuid) AS unit,
      EXISTS (SELECT FROM person p WHERE p.tenant_id = ${tenantId} AND p.id = ${idOrNothing(form.contactPersonId)}::uuid) AS "contactKnown"`);
  const unit = found?.unit ?? null;
  return {
    unit,
    unitKnown: unit !== null,
    contactKnown: found?.contactKnown ?? false,
    commitments: viewer.versionId ? await commitmentsIn(context, viewer.versionId) : new Map(),
    countries: new Set(countries().map(({ code }) => code)),
  };
}

async function commitmentsIn({ transaction }: MemberContext, versionId: string): Promise<Map<string, string[]>> {
  const { configuration } = await configurationVersion(transaction, versionId);
  return new Map(configuration.pillars.map((pillar) => [pillar.key, pillar.commitments.map(({ key }) => key)]));
}
