import { type Locale, voiceOf } from '@utblick/i18n';
import { sql } from '../../../platform/db/sql';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { changesInWords } from '../model/change-words';
import { versionChanges } from '../model/version-changes';
import { requireCaretaker } from '../strategy.access';
import { everyVersion, newestNumber, type VersionRow, versionsWithContent } from './configuration-versions';

/** Two versions that are held beside each other, by their numbers. */
export interface ComparedVersions {
  readonly from: number;
  readonly to: number;
}

interface DraftRow {
  readonly id: string;
  readonly name: string;
  readonly createdBy: string;
  readonly savedBy: string;
  /** ISO instant. */
  readonly savedAt: string;
  readonly basedOn: number;
}

/**
 * Every version, the newest first, every draft, and two versions side by side where they are asked for. One statement; versions
 * are kept in memory. Reads configuration_version, configuration_draft and configuration_draft_text.
 */
export async function versionsPage(context: MemberContext, locale: Locale, compared: ComparedVersions | null) {
  const { transaction, viewer, clock } = context;
  requireCaretaker(viewer);
  const today = clock.today();
  const { rows, drafts } = await pageRows(context);
  const versions = await versionsWithContent(transaction, rows);
  const inForce = versions.find(({ effectiveFrom }) => effectiveFrom <= today)?.id;
  const sorted = [...versions].sort((one, other) => other.number - one.number);
  const contentOf = (number: number) => {
    const found = versions.find((version) => version.number === number);
    if (!found) throw new Refused('NOT_FOUND', 'configuration version');
    return found.configuration;
  };
  return {
    today,
    tenantName: versions[0]?.configuration.tenant.name ?? '',
    newest: newestNumber(versions),
    latestFrom: versions[0]?.effectiveFrom ?? null,
    versions: sorted.map(({ id, number, effectiveFrom, author, reason, createdAt, configuration }, index) => {
      const before = sorted[index + 1]?.configuration;
      const state = id === inForce ? 'in_force' : effectiveFrom > today ? 'coming' : 'past';
      return { number, effectiveFrom, author, reason, createdAt, state, changes: before ? versionChanges(before, configuration) : [] };
    }),
    drafts,
    comparison: compared && {
      from: compared.from,
      to: compared.to,
      changes: changesInWords(contentOf(compared.from), contentOf(compared.to), voiceOf(locale)),
    },
  };
}

async function pageRows({ transaction }: MemberContext): Promise<{ rows: VersionRow[]; drafts: DraftRow[] }> {
  const { tenantId } = transaction;
  const found = await transaction.row<{ rows: VersionRow[]; drafts: DraftRow[] }>(sql`
    SELECT ${everyVersion(tenantId)} AS rows, (SELECT coalesce(json_agg(d ORDER BY d."savedAt" DESC, d.id), '[]') FROM (
      SELECT d.id, d.name, d.created_by AS "createdBy", d.based_on AS "basedOn", t.author AS "savedBy", t.saved_at AS "savedAt"
      FROM configuration_draft d
      JOIN configuration_draft_text t ON t.tenant_id = ${tenantId} AND t.draft_id = d.id AND t.revision = d.revision
      WHERE d.tenant_id = ${tenantId} AND d.published_as IS NULL) d) AS drafts`);
  return found ?? { rows: [], drafts: [] };
}
