import { chainOf } from '@utblick/configuration';
import { isHandedIn, isNamedAt, type ReportState, reachOf, reviewStep } from '@utblick/domain';
import { actorOf } from '../../../platform/auth/actor-of';
import { hasPermission } from '../../../platform/auth/viewer';
import { withinReach } from '../../../platform/auth/within-reach';
import { configurationVersion } from '../../../platform/configuration/effective-configuration';
import { isId } from '../../../platform/db/identifier';
import { sql } from '../../../platform/db/sql';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { blockersOf } from '../model/blockers';
import { chainView, type StepDays } from '../model/chain-actors';
import { fieldsOf } from '../model/openable-rule';
import { roundStateOf, type StoredReport, stoppedAt } from '../model/round-state';
import { partsOf } from '../model/rule-parts';
import { mayManageRounds } from '../reporting.access';
import type { CountsRow } from './reporting-page.view';
import { type InstructionRow, instructionOfRound, instructionView } from './round-instruction';
import type { RoundStepEntity } from './round-step.entity';

interface Person {
  readonly id: string;
  readonly name: string;
}

interface UnitRow {
  readonly reportId: string;
  readonly unitName: string;
  readonly unitKind: string;
  readonly state: ReportState;
  readonly nothingToReport: boolean;
  readonly leftOut: boolean;
  readonly late: boolean;
  readonly dueOn: string | null;
  readonly extended: boolean;
  readonly responsible: Person | null;
  readonly touchedAt: string | null;
  readonly remindedAt: string | null;
  readonly candidates: Person[];
}

/** A report's place in the chain under its unit's key, as the interpreter takes it. */
export interface PlaceRow extends StoredReport {
  readonly unit: string;
}

export type StepRow = StepDays & Pick<RoundStepEntity, 'status'>;

interface RoundRow {
  id: string;
  name: string;
  year: number;
  ruleKey: string;
  versionId: string;
  periodFrom: string;
  periodTo: string;
  datedBy: string | null;
  instruction: InstructionRow | null;
  openedOn: string;
  dueOn: string | null;
  endedAt: string | null;
  endedAs: string | null;
  steps: StepRow[];
  places: PlaceRow[];
  units: UnitRow[];
  heldRoles: string[];
}

/** One round: where every unit stands, how far the chain has come, what hinders and what the rule says. */
export async function roundPageView(context: MemberContext, roundId: string) {
  const { transaction, viewer } = context;
  const row = isId(roundId) ? await roundRow(context, roundId) : null;
  if (!row) throw new Refused('NOT_FOUND', 'round');
  const { ruleKey, versionId, steps, places, heldRoles, instruction, ...round } = row;
  const { configuration } = await configurationVersion(transaction, versionId);
  const rule = configuration.rules.find(({ key }) => key === ruleKey);
  if (!rule) throw new Refused('NOT_FOUND', 'the rule of the round');
  const chain = chainOf(rule);
  const state = stateOf(places, steps);
  const review = reviewStep(chain);
  const seesAll = round.units.length === places.length;
  return {
    ...round,
    instruction: instructionView(context, rule, instruction),
    ruleSummary: rule.summary ?? null,
    contents: fieldsOf(rule).map(({ label }) => label),
    parts: partsOf(rule),
    chain: chainView({ rule, chain, state, configuration, days: steps, actor: actorOf(viewer), counts: seesAll }),
    counts: countsOf(round.units),
    blockers: round.endedAt === null ? [...blockersOf(round.units, chain, configuration, heldRoles)] : [],
    mayManage: mayManageRounds(viewer),
    mayReview: review !== null && hasPermission(viewer, 'report.review') && isNamedAt(review, actorOf(viewer)),
    reviewed: review !== null,
    stoppedAt: stoppedAt(chain, round.endedAs),
  };
}

/** The interpreter's state of a round from the rows of a page. */
export const stateOf = (places: readonly PlaceRow[], steps: readonly StepRow[]) =>
  roundStateOf(
    places.map((report) => ({ unit: report.unit, report })),
    steps,
  );

function countsOf(units: readonly UnitRow[]): CountsRow {
  const count = (state: ReportState): number => units.filter((unit) => unit.state === state).length;
  return {
    total: units.length,
    notStarted: count('not_started'),
    draft: count('draft'),
    submitted: count('submitted'),
    returned: count('returned'),
    accepted: count('accepted'),
    late: units.filter((unit) => unit.late && !isHandedIn({ ...unit, unit: unit.reportId, entered: [] })).length,
  };
}

/** One statement. Reads round, instruction, round_step, report, unit, person and role_assignment. */
async function roundRow({ transaction, viewer, clock }: MemberContext, roundId: string): Promise<RoundRow | null> {
  const { tenantId } = transaction;
  const today = clock.today();
  const found = await transaction.row<{ page: RoundRow }>(sql`
    SELECT row_to_json(p) AS page FROM (
      SELECT o.id, o.name, o.year, o.rule_key AS "ruleKey", o.version_id AS "versionId", o.opened_on AS "openedOn",
        o.period_from AS "periodFrom", o.period_to AS "periodTo", o.dated_by AS "datedBy", ${instructionOfRound(transaction)} AS instruction,
        o.due_on AS "dueOn", o.ended_at AS "endedAt", o.ended_as AS "endedAs",
        (SELECT json_agg(s ORDER BY s.position) FROM (
          SELECT t.step_key AS "stepKey", t.status, t.due_on AS "dueOn", t.notice_on AS "noticeOn", t.done_at AS "doneAt", t.position,
            d.name AS "doneBy", t.note
          FROM round_step t LEFT JOIN person d ON d.tenant_id = ${tenantId} AND d.id = t.done_by
          WHERE t.tenant_id = ${tenantId} AND t.round_id = o.id) s) AS steps,
        coalesce((SELECT json_agg(l) FROM (
          SELECT u.key AS unit, r.state, r.nothing_to_report AS "nothingToReport", r.left_out AS "leftOut", r.entered
          FROM report r JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = r.unit_id
          WHERE r.tenant_id = ${tenantId} AND r.round_id = o.id) l), '[]') AS places,
        coalesce((SELECT json_agg(m ORDER BY m."unitName" COLLATE "sv-SE-x-icu") FROM (
          SELECT r.id AS "reportId", u.name AS "unitName", u.kind AS "unitKind", r.state, r.nothing_to_report AS "nothingToReport",
            r.left_out AS "leftOut", r.due_on AS "dueOn", r.extended, r.touched_at AS "touchedAt", r.reminded_at AS "remindedAt",
            coalesce(r.due_on < ${today}::date AND r.state IN ('not_started', 'draft', 'returned') AND NOT r.left_out, false) AS late,
            (SELECT row_to_json(q) FROM (SELECT p.id, p.name FROM person p
              WHERE p.tenant_id = ${tenantId} AND p.id = r.responsible_person_id AND p.active) q) AS responsible,
            coalesce((SELECT json_agg(c ORDER BY c.name COLLATE "sv-SE-x-icu") FROM (
              SELECT DISTINCT p.id, p.name FROM role_assignment a JOIN person p ON p.tenant_id = ${tenantId} AND p.id = a.person_id AND p.active
              WHERE ${mayManageRounds(viewer)}::boolean AND a.tenant_id = ${tenantId} AND a.unit_id = ANY(u.path)
                AND a.valid_from <= ${today}::date AND (a.valid_to IS NULL OR a.valid_to >= ${today}::date)) c), '[]') AS candidates
          FROM report r JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = r.unit_id
          WHERE r.tenant_id = ${tenantId} AND r.round_id = o.id AND ${withinReach(reachOf(viewer.grants, 'report.read'))}) m), '[]') AS units,
        coalesce((SELECT json_agg(DISTINCT a.role_key) FROM role_assignment a
          WHERE a.tenant_id = ${tenantId} AND a.valid_from <= ${today}::date AND (a.valid_to IS NULL OR a.valid_to >= ${today}::date)), '[]') AS "heldRoles"
      FROM round o
      WHERE o.tenant_id = ${tenantId} AND o.id = ${roundId}
    ) p`);
  return found?.page ?? null;
}
