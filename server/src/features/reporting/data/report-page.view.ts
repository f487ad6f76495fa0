import { chainOf, type Field } from '@utblick/configuration';
import { actsOpenTo, permits, type ReportState, reachOf } from '@utblick/domain';
import { actorOf } from '../../../platform/auth/actor-of';
import { withinReach } from '../../../platform/auth/within-reach';
import { configurationVersion } from '../../../platform/configuration/effective-configuration';
import { isId } from '../../../platform/db/identifier';
import { sql } from '../../../platform/db/sql';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { chainView } from '../model/chain-actors';
import { fieldsOf } from '../model/openable-rule';
import { prefilled } from '../model/prefill';
import { emptyContent, type ReportContent } from '../model/report-content';
import type { ReportSnapshot } from '../model/report-snapshot';
import { draftView, frozenView, type ReportBackground } from '../model/report-view';
import { registerFor } from './register';
import { goalsFor } from './report.repository';
import { type InstructionRow, instructionOfRound, instructionView } from './round-instruction';
import { type PlaceRow, type StepRow, stateOf } from './round-page.view';

interface CommentRow {
  readonly id: string;
  readonly fieldPath: string | null;
  readonly body: string;
  readonly author: string;
  readonly writtenAt: string;
  readonly resolved: boolean;
}

interface ReportRow {
  id: string;
  roundId: string;
  roundName: string;
  year: number;
  periodFrom: string;
  periodTo: string;
  datedBy: string | null;
  ruleKey: string;
  versionId: string;
  instruction: InstructionRow | null;
  unitId: string;
  unitKey: string;
  unitName: string;
  unitPath: string[];
  state: ReportState;
  nothingToReport: boolean;
  leftOut: boolean;
  dueOn: string | null;
  late: boolean;
  responsible: string | null;
  submittedAt: string | null;
  submittedBy: string | null;
  acceptedAt: string | null;
  draft: { content: ReportContent; revision: number; savedAt: string; savedBy: string | null } | null;
  snapshot: { content: ReportSnapshot; contentHash: string; frozenAt: string } | null;
  last: { year: number; content: ReportSnapshot } | null;
  comments: CommentRow[];
  steps: StepRow[];
  places: (PlaceRow & { reportId: string; unitId: string; unitPath: string[] })[];
}

/** One unit's report as the viewer may see it: being written, handed in, or not for them yet. */
export async function reportPageView(context: MemberContext, reportId: string) {
  const { transaction, viewer, clock } = context;
  const row = isId(reportId) ? await reportRow(context, reportId) : null;
  if (!row) throw new Refused('NOT_FOUND', 'report');
  const version = await configurationVersion(transaction, row.versionId);
  const rule = version.configuration.rules.find(({ key }) => key === row.ruleKey);
  if (!rule) throw new Refused('NOT_FOUND', 'the rule of the round');
  const background = {
    fields: fieldsOf(rule),
    register: await registerFor(transaction, placeOf(row)),
    last: row.last?.content ?? null,
    saved: row.draft?.content ?? null,
  };
  const chain = chainOf(rule);
  const state = stateOf(row.places, row.steps);
  const actor = actorOf(viewer);
  const acts = actsOpenTo(chain, state, actor);
  const may = allowed(context, row, acts);
  const { draft, snapshot, comments } = row;
  return {
    ...frameOf(row),
    instruction: instructionView(context, rule, row.instruction),
    lastYear: row.last?.year ?? null,
    fields: background.fields.map(fieldView),
    goals: [...goalsFor({ rule, version }, { key: row.unitKey })],
    ...shown(row, background, writes(context, row), clock.today()),
    revision: draft?.revision ?? 0,
    savedAt: draft?.savedAt ?? null,
    savedBy: draft?.savedBy ?? null,
    frozen: snapshot && { contentHash: snapshot.contentHash, frozenAt: snapshot.frozenAt },
    comments,
    chain: chainView({ rule, chain, state, configuration: version.configuration, days: row.steps, actor, counts: false }),
    may,
    nextToReview: nextToReview(context, row, acts),
  };
}

const fieldView = ({ key, label, hint, type, per, required, register }: Field) => ({
  key,
  label,
  hint: hint ?? null,
  type,
  per,
  required,
  register: register ?? null,
});

const placeOf = ({ unitId, unitPath, year, periodFrom, periodTo, places }: ReportRow) => ({
  unit: { id: unitId, path: unitPath },
  round: { year, periodFrom, periodTo },
  asked: places.map((place) => place.unitId),
});

function frameOf({
  id,
  roundId,
  roundName,
  year,
  periodFrom,
  periodTo,
  datedBy,
  unitName,
  state,
  nothingToReport,
  leftOut,
  dueOn,
  late,
  responsible,
  submittedAt,
  submittedBy,
  acceptedAt,
  snapshot,
}: ReportRow) {
  return {
    id,
    roundId,
    roundName,
    year,
    periodFrom,
    periodTo,
    ownDates: datedBy !== null,
    // What was handed in keeps the name that the unit had then.
    unitName: snapshot?.content.unit.name ?? unitName,
    state,
    nothingToReport,
    leftOut,
    dueOn,
    late,
    responsible,
    submittedAt,
    submittedBy,
    acceptedAt,
  };
}

type UnitPlace = Pick<ReportRow, 'unitId' | 'unitPath'>;

const targetOf = ({ unitId, unitPath }: UnitPlace) => ({ unit: unitId, path: unitPath });
const writes = ({ viewer }: MemberContext, row: UnitPlace): boolean => permits(viewer.grants, 'report.write', targetOf(row));
const reviews = ({ viewer }: MemberContext, row: UnitPlace): boolean => permits(viewer.grants, 'report.review', targetOf(row));

const reporterActs: readonly string[] = ['save', 'submit', 'submit_nothing', 'take_back'];
const reviewActs: readonly string[] = ['accept', 'return'];

/** What chain and permissions both let the viewer do with the report now. */
function allowed(context: MemberContext, row: ReportRow, open: ReturnType<typeof actsOpenTo>): string[] {
  const may = open.flatMap((act): string[] => {
    if (!('unit' in act) || act.unit !== row.unitKey) return [];
    if (reporterActs.includes(act.type)) return writes(context, row) ? [act.type] : [];
    return reviewActs.includes(act.type) && reviews(context, row) ? [act.type] : [];
  });
  const registers = permits(context.viewer.grants, 'activity.write', targetOf(row));
  return [...may, ...(writes(context, row) || reviews(context, row) ? ['comment'] : []), ...(registers ? ['register'] : [])];
}

/** The next report that waits for the viewer: one that chain and permissions both let them accept. */
function nextToReview(context: MemberContext, { id, places }: ReportRow, open: ReturnType<typeof actsOpenTo>): string | null {
  const acceptable = open.flatMap((act) => (act.type === 'accept' ? [act.unit] : []));
  const next = places.find((place) => place.reportId !== id && acceptable.includes(place.unit) && reviews(context, place));
  return next?.reportId ?? null;
}

/**
 * What is on the page: what was handed in, as soon as it stands there; until then the draft, which is working material
 * and only for those who write it. A returned report shows others what was handed in last.
 */
function shown({ state, draft, snapshot }: ReportRow, background: ReportBackground, mayWrite: boolean, today: string) {
  const handedIn = state === 'submitted' || state === 'accepted';
  if (snapshot && (handedIn || !mayWrite)) return { shows: 'frozen', ...frozenView(snapshot.content, background) };
  if (!mayWrite) return { shows: 'hidden', activities: [], unitAnswers: [] };
  const content = prefilled(draft?.content ?? emptyContent, background.fields, background.register, today);
  return { shows: 'draft', ...draftView(content, background) };
}

/** One statement; the register is asked through its own door. Reads report, round, round_step, unit, person, report_draft, snapshot and report_comment. */
async function reportRow({ transaction, viewer, clock }: MemberContext, reportId: string): Promise<ReportRow | null> {
  const { tenantId } = transaction;
  const found = await transaction.row<{ page: ReportRow }>(sql`
    SELECT row_to_json(p) AS page FROM (
      SELECT r.id, o.id AS "roundId", o.name AS "roundName", o.year, o.period_from AS "periodFrom", o.period_to AS "periodTo",
        o.dated_by AS "datedBy", o.rule_key AS "ruleKey", o.version_id AS "versionId", ${instructionOfRound(transaction)} AS instruction,
        u.id AS "unitId", u.key AS "unitKey", u.name AS "unitName", u.path AS "unitPath",
        r.state, r.nothing_to_report AS "nothingToReport", r.left_out AS "leftOut", r.due_on AS "dueOn",
        coalesce(r.due_on < ${clock.today()}::date AND r.state IN ('not_started', 'draft', 'returned') AND NOT r.left_out, false) AS late,
        (SELECT name FROM person WHERE tenant_id = ${tenantId} AND id = r.responsible_person_id AND active) AS responsible,
        r.submitted_at AS "submittedAt", (SELECT name FROM person WHERE tenant_id = ${tenantId} AND id = r.submitted_by) AS "submittedBy",
        r.accepted_at AS "acceptedAt",
        (SELECT row_to_json(d) FROM (
          SELECT content, revision, saved_at AS "savedAt", (SELECT name FROM person WHERE tenant_id = ${tenantId} AND id = saved_by) AS "savedBy"
          FROM report_draft WHERE tenant_id = ${tenantId} AND report_id = r.id) d) AS draft,
        (SELECT row_to_json(s) FROM (
          SELECT content, content_hash AS "contentHash", created_at AS "frozenAt"
          FROM snapshot WHERE tenant_id = ${tenantId} AND id = r.snapshot_id) s) AS snapshot,
        (SELECT row_to_json(l) FROM (
          SELECT po.year, s.content
          FROM round po
          JOIN report pr ON pr.tenant_id = ${tenantId} AND pr.round_id = po.id AND pr.unit_id = r.unit_id
          JOIN snapshot s ON s.tenant_id = ${tenantId} AND s.id = pr.snapshot_id
          WHERE po.tenant_id = ${tenantId} AND po.rule_key = o.rule_key AND po.period_to < o.period_to AND pr.state IN ('submitted', 'accepted')
          ORDER BY po.period_to DESC LIMIT 1) l) AS last,
        coalesce((SELECT json_agg(c ORDER BY c."writtenAt") FROM (
          SELECT m.id, m.field_path AS "fieldPath", m.body, p.name AS author, m.written_at AS "writtenAt", m.resolved_at IS NOT NULL AS resolved
          FROM report_comment m JOIN person p ON p.tenant_id = ${tenantId} AND p.id = m.author_id
          WHERE m.tenant_id = ${tenantId} AND m.report_id = r.id) c), '[]') AS comments,
        (SELECT json_agg(s ORDER BY s.position) FROM (
          SELECT step_key AS "stepKey", status, due_on AS "dueOn", notice_on AS "noticeOn", done_at AS "doneAt", position
          FROM round_step WHERE tenant_id = ${tenantId} AND round_id = o.id) s) AS steps,
        (SELECT json_agg(l ORDER BY l."unitName" COLLATE "sv-SE-x-icu") FROM (
          SELECT x.id AS "reportId", y.id AS "unitId", y.path AS "unitPath", y.key AS unit, y.name AS "unitName", x.state, x.nothing_to_report AS "nothingToReport", x.left_out AS "leftOut", x.entered
          FROM report x JOIN unit y ON y.tenant_id = ${tenantId} AND y.id = x.unit_id
          WHERE x.tenant_id = ${tenantId} AND x.round_id = o.id) l) AS places
      FROM report r
      JOIN round o ON o.tenant_id = ${tenantId} AND o.id = r.round_id
      JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = r.unit_id
      WHERE r.tenant_id = ${tenantId} AND r.id = ${reportId} AND ${withinReach(reachOf(viewer.grants, 'report.read'))}
    ) p`);
  return found?.page ?? null;
}
