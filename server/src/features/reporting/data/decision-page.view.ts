import { isId } from '../../../platform/db/identifier';
import { sql } from '../../../platform/db/sql';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { mayRecordDecisions, readsEveryReport } from '../decision.access';
import { figuresBeside } from '../model/compilation-figures';
import type { CompilationSnapshot } from '../model/compilation-snapshot';
import { bodiesOf } from '../model/decision-bodies';
import { lastDayOf } from '../model/decision-day';
import type { RecordedOutcome } from '../model/decision-form';
import { fieldsOf } from '../model/openable-rule';
import { type RegisterToday, registerToday } from './compilation-figures';
import { type RoundPicture, type RoundRow, roundColumns, roundPicture } from './compilation-round';
import { type DecisionRow, decisionRows } from './decision-rows';

interface PageRow extends RoundRow {
  readonly frozen: { readonly content: CompilationSnapshot; readonly contentHash: string } | null;
  readonly decisions: readonly DecisionRow[];
  readonly register: readonly RegisterToday[];
}

/** What may be recorded at a step, by what happens there; empty where the step is no body's. */
const outcomesAt: Readonly<Record<string, readonly RecordedOutcome[]>> = {
  approve: ['approved', 'referred_back', 'rejected'],
  adopt: ['approved', 'referred_back', 'rejected'],
  receive: ['received'],
};

/**
 * The matter at one step of a round's chain: in short what the body has before it, what was decided, what is to be recorded.
 * @throws Refused NOT_FOUND for a step that does not exist, is no decision, or lies in a round that the viewer may not see
 */
export async function decisionPageView(context: MemberContext, roundId: string, stepKey: string) {
  const row = await pageRow(context, roundId);
  if (!row) throw new Refused('NOT_FOUND', 'round');
  const picture = await roundPicture(context, row, true);
  const position = picture.rule.steps.findIndex(({ key }) => key === stepKey);
  const step = picture.rule.steps[position];
  const outcomes = outcomesAt[step?.verb ?? ''];
  const node = picture.chain[position];
  if (!step || !outcomes || !node) throw new Refused('NOT_FOUND', 'decision step');
  const mayRecord = mayRecordDecisions(context.viewer) && node.open;
  return {
    roundId: row.id,
    roundName: row.name,
    year: row.year,
    endedAs: row.endedAs,
    step: node,
    chain: picture.chain,
    decisions: row.decisions,
    decision:
      node.status === 'done' || node.status === 'rejected'
        ? (row.decisions.findLast((decision) => decision.stepKey === stepKey) ?? null)
        : null,
    bodies: [...bodiesOf(step, picture.version.configuration)],
    outcomes: [...outcomes],
    notBefore: notBefore(row, position, picture),
    meetingOn: node.dueOn !== null && node.dueOn <= context.clock.today() ? node.dueOn : null,
    today: context.clock.today(),
    mayRecord,
    matter: row.frozen && matterIn(row.frozen),
    ...beside(row, picture),
  };
}

/** One statement. Reads round, round_step, report, unit, compilation, snapshot, decision, person, activity and activity_funding. */
async function pageRow({ transaction, viewer }: MemberContext, roundId: string): Promise<PageRow | null> {
  if (!isId(roundId)) return null;
  const { tenantId } = transaction;
  const whole = readsEveryReport(viewer);
  return transaction.row<PageRow>(sql`
    SELECT ${roundColumns(tenantId)},
      CASE WHEN frozen.content IS NULL THEN NULL
        ELSE json_build_object('content', frozen.content, 'contentHash', frozen.content_hash) END AS frozen,
      ${decisionRows(tenantId, sql`o.id`)} AS decisions,
      ${registerToday(tenantId, sql`o.year`, sql`frozen.content`)} AS register
    FROM round o
    LEFT JOIN compilation k ON k.tenant_id = ${tenantId} AND k.round_id = o.id AND k.state = 'finished'
    LEFT JOIN snapshot frozen ON frozen.tenant_id = ${tenantId} AND frozen.id = k.snapshot_id
    WHERE o.tenant_id = ${tenantId} AND o.id = ${roundId}
      AND (${whole}::boolean OR EXISTS (
        SELECT FROM decision d WHERE d.tenant_id = ${tenantId} AND d.round_id = o.id AND d.outcome <> 'referred_back'))`);
}

/** The earliest day that can be recorded at the step: when what comes before it was done. */
function notBefore({ steps, decisions }: PageRow, position: number, { rule }: RoundPicture): string | null {
  const before = rule.steps.slice(0, position).map(({ key }) => key);
  return lastDayOf(
    steps
      .filter(({ stepKey }) => before.includes(stepKey))
      .map(({ stepKey, status, doneAt }) => ({
        doneAt: doneAt === null ? null : new Date(doneAt),
        decidedOn: status === 'done' ? (decisions.findLast((decision) => decision.stepKey === stepKey)?.decidedOn ?? null) : null,
      })),
  );
}

/** What the body has before it, in short. */
function matterIn({ content: { document, finishedAt, edition }, contentHash }: NonNullable<PageRow['frozen']>) {
  return {
    contentHash,
    finishedAt,
    edition,
    summary: document.summary,
    units: document.units.length,
    unitsWithNothing: document.units.filter(({ nothingToReport }) => nothingToReport).length,
    activities: document.units.reduce((sum, { activities }) => sum + activities.length, 0),
    leftOut: document.leftOut.map(({ unit }) => unit.name),
  };
}

function beside({ frozen, register }: PageRow, { rule }: RoundPicture) {
  return { figures: frozen ? figuresBeside(fieldsOf(rule), frozen.content.document, register).totals : [] };
}
