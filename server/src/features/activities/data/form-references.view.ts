import { configurationVersion } from '../../../platform/configuration/effective-configuration';
import { isId } from '../../../platform/db/identifier';
import { sql } from '../../../platform/db/sql';
import type { MemberContext } from '../../../platform/graphql/context';
import type { UnitPlace } from '../activities.access';
import type { CheckAnswer } from '../model/activity-content';
import type { KnownReferences } from '../model/read-activity-form';
import { checkKey } from '../model/read-checks';
import { countries } from './reference-lists';
import { rulesInForce } from './rules-in-force';

/** What a form's references point at, as far as this tenant has it. Another tenant's ids are as unknown as any other. */
export interface FormReferences extends KnownReferences {
  readonly unit: UnitPlace | null;
}

/** @param stored answers that are there already: they stay acceptable when the rule no longer asks for them */
export async function referencesOf(
  context: MemberContext,
  form: { readonly unitId: string; readonly contactPersonId: string },
  stored: readonly CheckAnswer[],
): Promise<FormReferences> {
  const { transaction, viewer } = context;
  const { tenantId } = transaction;
  const idOrNothing = (text: string): string | null => (isId(text) ? text : null);
  const found = await transaction.row<{ unit: UnitPlace | null; contactKnown: boolean }>(sql`
    SELECT
      (SELECT json_build_object('id', u.id, 'path', u.path) FROM unit u
        WHERE u.tenant_id = ${tenantId} AND u.id = ${idOrNothing(form.unitId)}::uuid) AS unit,
      EXISTS (SELECT FROM person p WHERE p.tenant_id = ${tenantId} AND p.id = ${idOrNothing(form.contactPersonId)}::uuid) AS "contactKnown"`);
  const unit = found?.unit ?? null;
  const { checks } = await rulesInForce(context);
  const asked = checks.flatMap(({ key, questions }) => questions.map(({ key: field, type }) => [checkKey(key, field), type] as const));
  return {
    unit,
    unitKnown: unit !== null,
    contactKnown: found?.contactKnown ?? false,
    commitments: viewer.versionId ? await commitmentsIn(context, viewer.versionId) : new Map(),
    countries: new Set(countries().map(({ code }) => code)),
    checkFields: new Map([...stored.map(({ ruleKey, field }) => [checkKey(ruleKey, field), 'text'] as const), ...asked]),
    decidedRules: new Set(checks.flatMap(({ key, decision }) => (decision ? key : []))),
  };
}

async function commitmentsIn({ transaction }: MemberContext, versionId: string): Promise<Map<string, string[]>> {
  const { configuration } = await configurationVersion(transaction, versionId);
  // An activity may keep a pillar that has been retired or split since it was entered.
  const { pillars, retiredPillars = [] } = configuration;
  const earlier = [...retiredPillars, ...pillars.flatMap(({ follows = [] }) => follows)].map(({ key }): [string, string[]] => [key, []]);
  return new Map([...earlier, ...pillars.map(({ key, commitments }): [string, string[]] => [key, commitments.map((each) => each.key)])]);
}
