import { isId } from '../../../platform/db/identifier';
import { type Sql, sql } from '../../../platform/db/sql';
import type { Transaction } from '../../../platform/db/transaction';
import { Refused } from '../../../platform/errors/refused';
import type { ReportEntity } from './report.entity';
import type { RoundEntity } from './round.entity';
import type { RoundStepEntity } from './round-step.entity';

/** A unit that reports, as policies need it. */
export interface RoundUnit {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  /** The unit itself and its ancestors. */
  readonly path: readonly string[];
}

export interface UnitWithReport {
  readonly unit: RoundUnit;
  readonly report: ReportEntity;
}

/** Which round: its own id, or that of one of its reports. */
export type RoundKey = { readonly roundId: string } | { readonly reportId: string };

/**
 * The round, locked until the transaction ends where it is loaded for a move. Its parts are read by statements of their own, which see
 * what whoever held the lock before has left.
 * @throws Refused NOT_FOUND for an id that is unknown, malformed or another tenant's
 */
export async function roundRow({ tenantId, row }: Transaction, key: RoundKey, forUpdate: boolean): Promise<RoundEntity> {
  const id = 'roundId' in key ? key.roundId : key.reportId;
  if (!isId(id)) throw new Refused('NOT_FOUND');
  const wanted: Sql =
    'roundId' in key ? sql`${id}` : sql`(SELECT r.round_id FROM report r WHERE r.tenant_id = ${tenantId} AND r.id = ${id})`;
  const round = await row<RoundEntity>(sql`
    SELECT o.tenant_id AS "tenantId", o.id, o.rule_key AS "ruleKey", o.version_id AS "versionId", o.name, o.year,
      o.period_from::text AS "periodFrom", o.period_to::text AS "periodTo", o.opened_on::text AS "openedOn", o.due_on::text AS "dueOn",
      o.current_step AS "currentStep", o.ended_at AS "endedAt", o.ended_as AS "endedAs", o.instruction_id AS "instructionId",
      o.dated_by AS "datedBy", o.example
    FROM round o WHERE o.tenant_id = ${tenantId} AND o.id = ${wanted} ${forUpdate ? sql`FOR UPDATE` : sql``}`);
  if (!round) throw new Refused('NOT_FOUND');
  return round;
}

/** The steps of a round in the order of the rule, and its reports with their units, by the units' names. */
export async function roundParts({ tenantId, together }: Transaction, roundId: string): Promise<[RoundStepEntity[], UnitWithReport[]]> {
  const [steps = [], reports = []] = await together([stepsOf(tenantId, roundId), reportsOf(tenantId, roundId)]);
  return [steps as RoundStepEntity[], (reports as (ReportEntity & UnitColumns)[]).map(withUnit)];
}

const stepsOf = (tenantId: string | null, roundId: string): Sql => sql`
  SELECT s.tenant_id AS "tenantId", s.id, s.round_id AS "roundId", s.step_key AS "stepKey", s.position, s.verb, s.status,
    s.due_on::text AS "dueOn", s.notice_on::text AS "noticeOn", s.done_at AS "doneAt", s.done_by AS "doneBy", s.note
  FROM round_step s WHERE s.tenant_id = ${tenantId} AND s.round_id = ${roundId} ORDER BY s.position`;

interface UnitColumns {
  readonly unitKey: string;
  readonly unitName: string;
  readonly unitKind: string;
  readonly unitPath: readonly string[];
}

const reportsOf = (tenantId: string | null, roundId: string): Sql => sql`
  SELECT r.tenant_id AS "tenantId", r.id, r.round_id AS "roundId", r.unit_id AS "unitId", r.state, r.nothing_to_report AS "nothingToReport",
    r.left_out AS "leftOut", r.entered, r.due_on::text AS "dueOn", r.extended, r.responsible_person_id AS "responsiblePersonId", r.revision,
    r.touched_at AS "touchedAt", r.touched_by AS "touchedBy", r.submitted_at AS "submittedAt", r.submitted_by AS "submittedBy",
    r.accepted_at AS "acceptedAt", r.reminded_at AS "remindedAt", r.snapshot_id AS "snapshotId",
    u.key AS "unitKey", u.name AS "unitName", u.kind AS "unitKind", u.path AS "unitPath"
  FROM report r JOIN unit u ON u.tenant_id = r.tenant_id AND u.id = r.unit_id
  WHERE r.tenant_id = ${tenantId} AND r.round_id = ${roundId}
  ORDER BY u.name COLLATE "sv-SE-x-icu"`;

const withUnit = ({ unitKey, unitName, unitKind, unitPath, ...report }: ReportEntity & UnitColumns): UnitWithReport => ({
  unit: { id: report.unitId, key: unitKey, name: unitName, kind: unitKind, path: unitPath },
  report,
});
