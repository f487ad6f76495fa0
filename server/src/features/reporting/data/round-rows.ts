import { type HeldToday, heldToday } from '../../../platform/auth/people-today';
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

/** What is stored of a round and its parts. */
export interface RoundRows {
  readonly round: RoundEntity;
  /** In the order of the rule. */
  readonly steps: RoundStepEntity[];
  /** With their units, by the units' names. */
  readonly reports: UnitWithReport[];
  /** Who holds which role today; null where the round is only read. */
  readonly held: readonly HeldToday[] | null;
}

/**
 * A round with its parts, all asked in one go. Where it is loaded for a move on a day, it is locked until the transaction ends; its
 * parts are read by statements of their own, which see what whoever held the lock before has left.
 * @throws Refused NOT_FOUND for an id that is unknown, malformed or another tenant's
 */
export async function roundRows({ tenantId, together }: Transaction, key: RoundKey, movedOn: string | null): Promise<RoundRows> {
  const given = 'roundId' in key ? key.roundId : key.reportId;
  if (!isId(given)) throw new Refused('NOT_FOUND');
  const id: Sql =
    'roundId' in key ? sql`${given}` : sql`(SELECT r.round_id FROM report r WHERE r.tenant_id = ${tenantId} AND r.id = ${given})`;
  const asked = [roundOf(tenantId, id, movedOn !== null), stepsOf(tenantId, id), reportsOf(tenantId, id)];
  const [rounds = [], steps, reports, held] = await together(movedOn === null ? asked : [...asked, heldToday(tenantId, movedOn)]);
  const [round] = rounds as RoundEntity[];
  if (!round) throw new Refused('NOT_FOUND');
  return {
    round,
    steps: steps as RoundStepEntity[],
    reports: (reports as (ReportEntity & UnitColumns)[]).map(withUnit),
    held: (held as HeldToday[] | undefined) ?? null,
  };
}

const roundOf = (tenantId: string | null, id: Sql, forUpdate: boolean): Sql => sql`
  SELECT o.tenant_id AS "tenantId", o.id, o.rule_key AS "ruleKey", o.version_id AS "versionId", o.name, o.year,
    o.period_from::text AS "periodFrom", o.period_to::text AS "periodTo", o.opened_on::text AS "openedOn", o.due_on::text AS "dueOn",
    o.current_step AS "currentStep", o.ended_at AS "endedAt", o.ended_as AS "endedAs", o.instruction_id AS "instructionId",
    o.dated_by AS "datedBy", o.example
  FROM round o WHERE o.tenant_id = ${tenantId} AND o.id = ${id} ${forUpdate ? sql`FOR UPDATE` : sql``}`;

const stepsOf = (tenantId: string | null, roundId: Sql): Sql => sql`
  SELECT s.tenant_id AS "tenantId", s.id, s.round_id AS "roundId", s.step_key AS "stepKey", s.position, s.verb, s.status,
    s.due_on::text AS "dueOn", s.notice_on::text AS "noticeOn", s.done_at AS "doneAt", s.done_by AS "doneBy", s.note
  FROM round_step s WHERE s.tenant_id = ${tenantId} AND s.round_id = ${roundId} ORDER BY s.position`;

interface UnitColumns {
  readonly unitKey: string;
  readonly unitName: string;
  readonly unitKind: string;
  readonly unitPath: readonly string[];
}

const reportsOf = (tenantId: string | null, roundId: Sql): Sql => sql`
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
