import { type Ask, type Move, post } from '../jobs';

/** Job (c) as our own API takes it. */
const UTBLICK_MOVE = 'mutation Move($id: ID!) { submitNothingToReport(reportId: $id) { ... on ReportMoved { reportId } } }';

/** PostGraphile's own mutations for the report and its frozen copy. A chain of hashes is nothing that they could write. */
const POSTGRAPHILE_MOVE = `mutation Move($snapshot: SnapshotInput!, $tenant: UUID!, $report: UUID!, $patch: ReportPatch!) {
  createSnapshot(input: { snapshot: $snapshot }) { clientMutationId }
  updateReportByTenantIdAndRowId(input: { tenantId: $tenant, rowId: $report, reportPatch: $patch }) { report { rowId } } }`;

const STOCK_MOVE = 'mutation Move($id: ID!) { submitNothingToReport(reportId: $id) }';

const AT = '2026-02-01T09:00:00.000Z';

export const limitMove = ({ reportId }: Move): Ask => post('/c', { reportId });

export const utblickMove = ({ reportId }: Move): Ask => post('/graphql', { query: UTBLICK_MOVE, variables: { id: reportId } });

export const stockMove = ({ reportId }: Move): Ask => post('/graphql', { query: STOCK_MOVE, variables: { id: reportId } });

export function postgraphileMove({ tenantId, personId, reportId, snapshotId }: Move): Ask {
  // PostGraphile takes JSON as a text.
  const content = JSON.stringify({
    format: 1,
    nothingToReport: true,
    fields: [],
    activities: [],
    unitAnswers: {},
    goals: [],
    submittedAt: AT,
  });
  const frozen = { subjectKind: 'report', subjectId: reportId, content, contentHash: 'given', createdAt: AT, createdBy: personId };
  const patch = {
    ...{ state: 'submitted', nothingToReport: true, leftOut: false, revision: 2, snapshotId },
    ...{ submittedAt: AT, submittedBy: personId, touchedAt: AT, touchedBy: personId },
  };
  const variables = { tenant: tenantId, report: reportId, snapshot: { tenantId, rowId: snapshotId, ...frozen }, patch };
  return post('/graphql', { query: POSTGRAPHILE_MOVE, variables });
}
