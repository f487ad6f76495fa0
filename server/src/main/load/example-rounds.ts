import type { ExampleInstruction, ExampleMove, ExampleRound, ExampleRounds } from '@utblick/municipalities';
import { activitiesForReport } from '../../features/activities/activities.read';
import { acceptReport } from '../../features/reporting/actions/accept-report';
import { completeStep } from '../../features/reporting/actions/complete-step';
import { extendDeadline } from '../../features/reporting/actions/extend-deadline';
import { markEntered } from '../../features/reporting/actions/mark-entered';
import { openDatedRound } from '../../features/reporting/actions/open-dated-round';
import { openRound } from '../../features/reporting/actions/open-round';
import { returnReport } from '../../features/reporting/actions/return-report';
import { saveReportDraft } from '../../features/reporting/actions/save-report-draft';
import { submitNothingToReport } from '../../features/reporting/actions/submit-nothing-to-report';
import { submitReport } from '../../features/reporting/actions/submit-report';
import { writeInstruction } from '../../features/reporting/actions/write-instruction';
import { configurationVersion } from '../../platform/configuration/effective-configuration';
import { sql } from '../../platform/db/sql';
import type { Transaction } from '../../platform/db/transaction';
import { asPerson } from './as-person';
import { playExampleDecisions } from './example-decisions';
import { exampleId } from './example-id';

/** A round of the example data while it is being played. */
interface PlayedRound {
  readonly transaction: Transaction;
  readonly tenantKey: string;
  readonly round: ExampleRound;
  readonly answers: Pick<ExampleRounds, 'goals' | 'otherwise' | 'unitTexts'>;
  readonly roundId: string;
  /** By the unit's key. */
  readonly reports: ReadonlyMap<string, PlayedReport>;
}

interface PlayedReport {
  readonly reportId: string;
  readonly unitId: string;
  readonly path: readonly string[];
  /** The period of the round, ISO dates. */
  readonly from: string;
  readonly to: string;
}

/** Plays the invented rounds of one tenant: each move is made by the person named, at its time, through the action that everybody uses. */
export async function playExampleRounds(transaction: Transaction, tenantKey: string, example: ExampleRounds): Promise<void> {
  const { rounds, instructions = [], ...answers } = example;
  let before = '';
  for (const round of rounds) {
    const due = instructions.filter(({ at }) => at > before && at <= round.openedAt);
    for (const instruction of due) await write(transaction, instruction, instructions);
    before = round.openedAt;
    const roundId = await open(transaction, round);
    const played = { transaction, tenantKey, round, answers, roundId, reports: await reportsOf(transaction, roundId) };
    await extend(played);
    for (const move of round.moves) await make(played, move);
    await playExampleDecisions(transaction, round, roundId);
    await transaction.rows(sql`UPDATE round SET example = true WHERE tenant_id = ${transaction.tenantId} AND id = ${roundId}`);
  }
}

async function open(transaction: Transaction, { rule, year, period, openedBy, openedAt, dated }: ExampleRound): Promise<string> {
  const context = await asPerson(transaction, openedBy, openedAt);
  const opened = dated
    ? await openDatedRound(context, { ruleKey: rule, ...dated })
    : await openRound(context, { ruleKey: rule, year, periodKey: period ?? null });
  if ('roundId' in opened) return opened.roundId;
  throw new Error(`The example round ${rule} ${year} cannot be opened: ${JSON.stringify(opened)}.`);
}

/** Writes a version after those of its rule that came before it. */
async function write(transaction: Transaction, instruction: ExampleInstruction, all: readonly ExampleInstruction[]): Promise<void> {
  const { rule: ruleKey, by, at, reason = '', ...written } = instruction;
  const after = all.filter((other) => other.rule === ruleKey && other.at < at).length;
  const result = await writeInstruction(await asPerson(transaction, by, at), { ...written, ruleKey, after, reason });
  if (!('instructionId' in result)) throw new Error(`The example instruction of ${at} was not accepted: ${JSON.stringify(result)}`);
}

async function reportsOf(transaction: Transaction, roundId: string): Promise<PlayedRound['reports']> {
  const { tenantId } = transaction;
  const rows = await transaction.rows<PlayedReport & { key: string }>(sql`
    SELECT u.key, r.id AS "reportId", u.id AS "unitId", u.path, o.period_from::text AS "from", o.period_to::text AS "to"
    FROM report r
    JOIN round o ON o.tenant_id = ${tenantId} AND o.id = r.round_id
    JOIN unit u ON u.tenant_id = ${tenantId} AND u.id = r.unit_id
    WHERE r.tenant_id = ${tenantId} AND r.round_id = ${roundId}`);
  return new Map(rows.map(({ key, ...report }) => [key, report]));
}

function reportOf({ reports, round }: PlayedRound, unit: string | undefined) {
  const report = reports.get(unit ?? '');
  if (report) return report;
  throw new Error(`The example round ${round.period ?? round.year} has a move for ${unit}, which is not asked.`);
}

async function extend(played: PlayedRound): Promise<void> {
  const { transaction, round } = played;
  if (!round.extended) return;
  const { at, dueOn, units } = round.extended;
  const reportIds = units.map((unit) => reportOf(played, unit).reportId);
  await extendDeadline(await asPerson(transaction, round.openedBy, at), reportIds, dueOn);
}

async function make(played: PlayedRound, move: ExampleMove): Promise<void> {
  const result = await madeBy(played, move);
  if (!('reportId' in result || 'roundId' in result))
    throw new Error(`The example move of ${move.by} at ${move.at} was not accepted: ${JSON.stringify(result)}`);
}

async function madeBy(played: PlayedRound, move: ExampleMove) {
  const context = await asPerson(played.transaction, move.by, move.at);
  const { step: stepKey = '', diarienummer = '', note = '' } = move;
  const { roundId } = played;
  if (move.do === 'complete') return completeStep(context, { roundId, stepKey, note });
  const { reportId } = reportOf(played, move.unit);
  switch (move.do) {
    case 'submit':
      return submitReport(context, { reportId, ...(await written(played, move)) });
    case 'draft':
      return saveReportDraft(context, { reportId, ...(await written(played, move)) });
    case 'nothing':
      return submitNothingToReport(context, reportId);
    case 'accept':
      return acceptReport(context, reportId);
    case 'enter':
      return markEntered(context, { roundId, stepKey, reportId, diarienummer, enteredOn: move.enteredOn ?? context.clock.today() });
    case 'return':
      return returnReport(context, { reportId, comment: move.comment ?? '', fieldPath: fieldPath(played, move) });
  }
}

function fieldPath({ tenantKey }: PlayedRound, { activity, field }: ExampleMove): string | null {
  return activity === undefined ? null : ['activities', exampleId(tenantKey, 'activity', activity), field].filter(Boolean).join('.');
}

const asAnswer = ([field, value]: [string, string]) => ({ field, value, origin: 'written' as const, fetchedOn: null });

/** What the unit writes itself, and where its rule asks about each activity, goals and whatever the register has no answer to. */
async function written(played: PlayedRound, move: ExampleMove) {
  const { reportId } = reportOf(played, move.unit);
  const activities = await aboutActivities(played, move.unit);
  return { revision: await draftRevision(played.transaction, reportId), content: { activities, unit: unitAnswers(played, move) } };
}

async function aboutActivities(played: PlayedRound, unit: string | undefined) {
  const { transaction, tenantKey, round, answers } = played;
  const { otherwise } = answers;
  if (otherwise === undefined) return [];
  const { unitId, path, from, to } = reportOf(played, unit);
  const except = [...played.reports.values()].map((other) => other.unitId).filter((other) => !path.includes(other));
  const asked = await fieldsPerActivity(played);
  const goalsOf = new Map(Object.entries(answers.goals ?? {}).map(([key, goals]) => [exampleId(tenantKey, 'activity', key), goals]));
  const registered = await activitiesForReport(transaction, { unitId, from, to, year: round.year, except });
  return registered.map(({ id, budget, grantReceived, coFinancing, purpose, results }) => {
    const known = { budget, grant_received: grantReceived, co_financing: coFinancing, purpose, results };
    const missing = Object.entries(known).filter(([field, value]) => asked.includes(field) && (value === null || value === ''));
    return {
      activityId: id,
      goals: goalsOf.get(id) ?? [],
      answers: missing.map(([field, value]) => asAnswer([field, value === null ? otherwise.money : otherwise.text])),
    };
  });
}

/** The fields that the round's rule asks for each activity. */
async function fieldsPerActivity({ transaction, roundId, round }: PlayedRound): Promise<readonly string[]> {
  const stored = await transaction.row<{ versionId: string }>(sql`
    SELECT version_id AS "versionId" FROM round WHERE tenant_id = ${transaction.tenantId} AND id = ${roundId}`);
  const { configuration } = await configurationVersion(transaction, stored?.versionId ?? '');
  const rule = configuration.rules.find(({ key }) => key === round.rule);
  return (rule?.contents.value ?? []).flatMap(({ key, per }) => (per === 'activity' ? [key] : []));
}

/** What the file has the unit answer once for itself: in the move, else in the round, else in every round. */
function unitAnswers({ round, answers }: PlayedRound, { unit = '', answers: own = {} }: ExampleMove) {
  return Object.entries({ ...answers.unitTexts?.[unit], ...round.unitTexts?.[unit], ...own }).map(asAnswer);
}

async function draftRevision(transaction: Transaction, reportId: string): Promise<number> {
  const draft = await transaction.row<{ revision: number }>(sql`
    SELECT revision FROM report_draft WHERE tenant_id = ${transaction.tenantId} AND report_id = ${reportId}`);
  return draft?.revision ?? 0;
}
