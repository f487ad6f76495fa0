import { chainOf } from '@utblick/configuration';
import { isId } from '../../../platform/db/identifier';
import { sql } from '../../../platform/db/sql';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { mayCompile, readsEveryReport } from '../decision.access';
import { missingInCompilation } from '../model/compilation-completeness';
import { type CompilationContent, emptyCompilation, writtenLists } from '../model/compilation-content';
import { type CompilationDocument, compile, countingSources, counts } from '../model/compilation-document';
import { figuresBeside } from '../model/compilation-figures';
import { compilationParts, compileStepOf } from '../model/compilation-parts';
import type { CompilationSnapshot } from '../model/compilation-snapshot';
import { fieldsOf } from '../model/openable-rule';
import { settingOf } from './compilation.repository';
import { type RegisterToday, registerToday } from './compilation-figures';
import { type RoundPicture, type RoundRow, roundColumns, roundPicture } from './compilation-round';
import { compilationSources, type SourceRow } from './compilation-sources';
import { type DecisionRow, decisionRows } from './decision-rows';

interface PageRow extends RoundRow {
  readonly sources: readonly SourceRow[];
  readonly compilation: WrittenRow | null;
  readonly frozen: FrozenRow | null;
  readonly decisions: readonly DecisionRow[];
  readonly register: readonly RegisterToday[];
}

interface WrittenRow {
  readonly state: 'draft' | 'finished';
  readonly content: CompilationContent;
  readonly revision: number;
  readonly savedAt: string;
  readonly savedBy: string | null;
}

interface FrozenRow {
  readonly content: CompilationSnapshot;
  readonly contentHash: string;
}

/**
 * A round's compilation: for those who write it as it stands, for everybody else as it was last frozen.
 * @throws Refused NOT_FOUND for a round that the viewer may not see the compilation of
 */
export async function compilationPageView(context: MemberContext, roundId: string) {
  const row = await pageRow(context, roundId);
  if (!row) throw new Refused('NOT_FOUND', 'compilation');
  const picture = await roundPicture(context, row, true);
  const step = compileStepOf(picture.rule);
  if (!step) throw new Refused('NOT_FOUND', 'the rule has no compilation');
  const writes = mayCompile(context.viewer) && row.compilation?.state !== 'finished' && row.endedAs === null;
  return {
    roundId: row.id,
    roundName: row.name,
    year: row.year,
    endedAs: row.endedAs,
    stepKey: step.key,
    chain: picture.chain,
    state: row.compilation?.state ?? 'draft',
    ...saved(row, writes),
    ...documentFor(row, picture, writes),
    waiting: waitingReports(row, picture, context.clock.today()),
    decisions: row.decisions,
    mayWrite: writes,
    mayFinish: writes && picture.chain.some(({ key, open }) => key === step.key && open),
  };
}

/** One statement. Reads round, round_step, report, unit, snapshot, compilation, decision, person, activity and activity_funding. */
async function pageRow({ transaction, viewer }: MemberContext, roundId: string): Promise<PageRow | null> {
  if (!isId(roundId)) return null;
  const { tenantId } = transaction;
  const whole = readsEveryReport(viewer);
  return transaction.row<PageRow>(sql`
    SELECT ${roundColumns(tenantId)},
      coalesce((SELECT json_agg(s) FROM (${compilationSources(tenantId, sql`o.id`)}) s WHERE ${whole}::boolean), '[]') AS sources,
      (SELECT row_to_json(c) FROM (
        SELECT c.state, c.content, c.revision, c.saved_at AS "savedAt", p.name AS "savedBy"
        FROM compilation c LEFT JOIN person p ON p.tenant_id = ${tenantId} AND p.id = c.saved_by
        WHERE c.tenant_id = ${tenantId} AND c.round_id = o.id) c) AS compilation,
      CASE WHEN frozen.content IS NULL THEN NULL
        ELSE json_build_object('content', frozen.content, 'contentHash', frozen.content_hash) END AS frozen,
      ${decisionRows(tenantId, sql`o.id`)} AS decisions,
      ${registerToday(tenantId, sql`o.year`, sql`frozen.content`)} AS register
    FROM round o
    LEFT JOIN compilation k ON k.tenant_id = ${tenantId} AND k.round_id = o.id
    LEFT JOIN snapshot frozen ON frozen.tenant_id = ${tenantId} AND frozen.id = k.snapshot_id
    WHERE o.tenant_id = ${tenantId} AND o.id = ${roundId}
      AND (${whole}::boolean OR EXISTS (
        SELECT FROM decision d WHERE d.tenant_id = ${tenantId} AND d.round_id = o.id AND d.outcome <> 'referred_back'))`);
}

/** The state of the writing, for those who write. */
function saved({ compilation }: PageRow, writes: boolean) {
  if (!writes) return { revision: 0, savedAt: null, savedBy: null, written: null };
  const content = compilation?.content ?? emptyCompilation;
  return {
    revision: compilation?.revision ?? 0,
    savedAt: compilation?.savedAt ?? null,
    savedBy: compilation?.savedBy ?? null,
    written: writtenLists(content),
  };
}

function documentFor(row: PageRow, { rule, version }: RoundPicture, writes: boolean) {
  const setting = settingOf(rule, version.configuration);
  const frozen = row.frozen?.content ?? null;
  const document = writes
    ? compile(setting, countingSources(chainOf(rule), row.sources), row.compilation?.content ?? emptyCompilation)
    : (frozen?.document ?? null);
  const figures = frozen ? figuresBeside(fieldsOf(rule), frozen.document, row.register) : { totals: [], moved: [] };
  return {
    document: document && pageDocument(document),
    hints: compilationParts(rule).flatMap(({ key, hint, required }) => [{ key, hint, required }]),
    goals: writes
      ? goalChoices(
          version.configuration,
          setting.goals.map(({ key }) => key),
        )
      : [],
    missing: document && writes ? [...missingInCompilation(document, setting)] : [],
    frozen: frozen && row.frozen ? { contentHash: row.frozen.contentHash, finishedAt: frozen.finishedAt, edition: frozen.edition } : null,
    figures: figures.totals,
    moved: figures.moved.map((figure) => ({ ...figure, reported: typeof figure.reported === 'number' ? figure.reported : null })),
  };
}

function goalChoices({ goals }: RoundPicture['version']['configuration'], keys: readonly string[]) {
  return goals.filter(({ key }) => keys.includes(key)).map(({ key, name, level, unit }) => ({ key, name, level, unitKey: unit ?? null }));
}

/** Numbers and texts apart, as a typed field needs them. */
const answerLists = (answers: CompilationDocument['units'][number]['answers']) =>
  answers.map(({ field, value }) => ({
    field,
    amount: typeof value === 'number' ? value : null,
    text: typeof value === 'string' ? value : null,
  }));

/** The document in the shape of the page's fields. */
export function pageDocument(document: CompilationDocument) {
  return {
    ...document,
    units: document.units.map(({ unit, activities, answers, ...rest }) => ({
      ...rest,
      unitKey: unit.key,
      unitName: unit.name,
      unitKind: unit.kind,
      answers: answerLists(answers),
      activities: activities.map((activity) => ({ ...activity, answers: answerLists(activity.answers) })),
    })),
    leftOut: document.leftOut.map(({ unit, reason }) => ({ unitName: unit.name, reason })),
  };
}

/** The reports that the compilation still waits for. */
function waitingReports({ sources }: PageRow, { rule }: RoundPicture, today: string) {
  const chain = chainOf(rule);
  return sources
    .filter(({ state, leftOut }) => !leftOut && !counts(chain, state))
    .map(({ reportId, unit, state, dueOn }) => ({
      reportId,
      unitName: unit.name,
      state,
      dueOn,
      late: dueOn !== null && dueOn < today && state !== 'submitted',
    }));
}
