import { isId } from '../../../platform/db/identifier';
import { sql } from '../../../platform/db/sql';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import type { ConfigurationGround } from '../model/configuration-ground';
import { groundRows } from './configuration-ground.view';
import { everyVersion, type VersionRow } from './configuration-versions';

/** A draft with its newest text. */
export interface DraftWithText {
  readonly id: string;
  readonly name: string;
  readonly revision: number;
  readonly basedOn: number;
  readonly createdBy: string;
  readonly publishedAs: number | null;
  readonly content: string;
  readonly savedBy: string;
  /** ISO instant. */
  readonly savedAt: string;
}

interface DraftBackground {
  readonly draft: DraftWithText | null;
  /** The one that is in force last of all first. */
  readonly versions: readonly VersionRow[];
  readonly ground: ConfigurationGround;
}

/**
 * A draft with everything that it is read against: the versions and what a new one may touch. One statement.
 * @throws Refused NOT_FOUND
 */
export async function draftBackground({ transaction, clock }: MemberContext, draftId: string) {
  const { tenantId } = transaction;
  const row = isId(draftId)
    ? await transaction.row<DraftBackground>(sql`
        SELECT (SELECT row_to_json(r) FROM (
            SELECT d.id, d.name, d.revision, d.based_on AS "basedOn", d.created_by AS "createdBy", d.published_as AS "publishedAs",
              x.content, x.author AS "savedBy", x.saved_at AS "savedAt"
            FROM configuration_draft d
            JOIN configuration_draft_text x ON x.tenant_id = ${tenantId} AND x.draft_id = d.id AND x.revision = d.revision
            WHERE d.tenant_id = ${tenantId} AND d.id = ${draftId}) r) AS draft,
          ${everyVersion(tenantId)} AS versions,
          (SELECT row_to_json(g) FROM (${groundRows(tenantId, clock.today())}) g) AS ground`)
    : null;
  if (!row?.draft) throw new Refused('NOT_FOUND', 'draft');
  return { ...row, draft: row.draft };
}
