import { createHash, randomUUID } from 'node:crypto';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import type { Context } from './context';
import { AuditDetail, AuditHead, AuditLog, Report, Snapshot } from './report-entities';

const hashOf = (...parts: readonly unknown[]): string => createHash('sha256').update(parts.join('\n')).digest('hex');

@Resolver()
export class ReportResolver {
  /** Loads the report, changes it and saves it; the chain's head is locked until the commit. */
  @Mutation(() => ID)
  async submitNothingToReport(@Ctx() context: Context, @Arg('reportId', () => ID) reportId: string): Promise<string> {
    const { manager, tenantId, personId } = context;
    const report = await manager.findOneOrFail(Report, { where: { tenantId, id: reportId }, lock: { mode: 'pessimistic_write' } });
    if (report.state === 'submitted') throw new Error('already submitted');
    const at = new Date();
    const content = { format: 1, unit: report.unitId, nothingToReport: true, fields: [], activities: [], unitAnswers: {}, goals: [] };
    const snapshot = manager.create(Snapshot, { tenantId, id: randomUUID(), subjectKind: 'report', subjectId: report.id, content });
    await manager.save(Object.assign(snapshot, { contentHash: hashOf(JSON.stringify(content)), createdAt: at, createdBy: personId }));
    const moved = { state: 'submitted', nothingToReport: true, revision: report.revision + 1, snapshotId: snapshot.id };
    await manager.save(Object.assign(report, moved, { submittedAt: at, submittedBy: personId, touchedAt: at, touchedBy: personId }));
    await audit(manager, context, report.id, at);
    return report.id;
  }
}

async function audit(manager: EntityManager, { tenantId, personId }: Context, subjectId: string, at: Date): Promise<void> {
  const [id, salt, chain, action] = [randomUUID(), randomUUID(), 'main', 'report.nothing_to_report'];
  const [actorHash, detailHash] = [hashOf(salt, personId), hashOf(salt, '{}')];
  await manager.save(manager.create(AuditDetail, { tenantId, id, actorPersonId: personId, actorName: null, salt, detail: {} }));
  const found = await manager.findOne(AuditHead, { where: { tenantId, chain }, lock: { mode: 'pessimistic_write' } });
  const head = found ?? manager.create(AuditHead, { tenantId, chain, position: '0', hash: '', previousHash: '' });
  const [position, previousHash] = [String(Number(head.position) + 1), head.hash];
  const hash = hashOf(previousHash, position, id, at.toISOString(), action, 'report', subjectId, actorHash, detailHash);
  await manager.save(Object.assign(head, { position, previousHash, hash }));
  const link = { tenantId, position, id, at, action, subjectKind: 'report', subjectId, actorHash, detailHash, previousHash, hash };
  await manager.save(manager.create(AuditLog, link));
}
