import { repositoryOf } from '../../../platform/db/tenant-repository';
import { Refused } from '../../../platform/errors/refused';
import type { MemberContext } from '../../../platform/graphql/context';
import { requireWrite } from '../activities.access';
import { ActivityEntity } from '../data/activity.entity';
import { type StoredActivity, storedActivity } from '../data/activity-content.view';
import { storePillars } from '../data/activity-parts';
import { keepSummaries, lockRegister } from '../data/activity-summary';
import { pillarsOf } from '../data/pillar-names';
import type { ActivityPillar } from '../model/activity-content';
import { mostChoices } from '../model/pillar-standing';
import { spanning, touchedYears } from '../model/touched-years';

/** Activities of a pillar that was split, and the part in which they go on. */
export interface PillarChoice {
  readonly activityIds: readonly string[];
  /** Key of the pillar that was split. */
  readonly from: string;
  /** Key of one of those it was split into. */
  readonly to: string;
}

/** How many activities went over. Those for which somebody else had chosen meanwhile are not among them. */
export interface PillarChosen {
  readonly chosen: number;
}

interface Waiting extends StoredActivity {
  readonly activity: ActivityEntity;
}

/**
 * Says in which part of a split pillar activities go on. Nothing else of them changes; whoever has one open in a form is told.
 * @throws Refused NOT_FOUND, or FORBIDDEN to those who may only read one of them; BAD_USER_INPUT for none or too many;
 * CONFLICT where the pillar was not split into `to`
 */
export async function choosePillar(context: MemberContext, { activityIds, from, to }: PillarChoice): Promise<PillarChosen> {
  const ids = [...new Set(activityIds)].sort();
  if (ids.length === 0 || ids.length > mostChoices) throw new Refused('BAD_USER_INPUT', 'activities of a split pillar');
  const asked: Waiting[] = [];
  for (const id of ids) asked.push(await changeable(context, id));
  const split = (await pillarsOf(context)).split.find(({ key }) => key === from);
  if (!split?.into.some(({ key }) => key === to)) throw new Refused('CONFLICT', 'a part of a split pillar');
  const waiting = asked.filter(({ content }) => content.pillars.some(({ pillarKey }) => pillarKey === from));
  for (const each of waiting) await goOn(context, each, from, to);
  await recount(context, waiting, [from, to]);
  return { chosen: waiting.length };
}

async function changeable({ transaction, viewer }: MemberContext, id: string): Promise<Waiting> {
  const activity = await repositoryOf(transaction, ActivityEntity).getForUpdate(id);
  const stored = await storedActivity(transaction, id);
  requireWrite(viewer, { id: activity.unitId, path: stored.unitPath });
  return { ...stored, activity };
}

async function goOn(context: MemberContext, { activity, content }: Waiting, from: string, to: string): Promise<void> {
  const { transaction, clock } = context;
  const pillars = withPart(content.pillars, from, to);
  const { id, revision } = activity;
  await repositoryOf(transaction, ActivityEntity).save(Object.assign(activity, { revision: revision + 1, changedAt: clock.now() }));
  await storePillars(transaction, id, { pillars });
  const changes = [{ field: 'pillars', before: content.pillars, after: pillars }];
  await context.audit({ action: 'activity.updated', subjectKind: 'activity', subjectId: id, detail: { name: content.name, changes } });
}

/** The part stands where the pillar stood, once. A commitment of the earlier pillar is none of the part's. */
const withPart = (pillars: readonly ActivityPillar[], from: string, to: string): readonly ActivityPillar[] =>
  pillars.flatMap((pillar) => {
    if (pillar.pillarKey !== from) return [pillar];
    return pillars.some(({ pillarKey }) => pillarKey === to) ? [] : [{ pillarKey: to, commitmentKey: null }];
  });

async function recount({ transaction, clock }: MemberContext, waiting: readonly Waiting[], pillarKeys: readonly string[]): Promise<void> {
  const today = clock.today();
  const spans = waiting.map(({ content, createdOn }) => touchedYears(content, createdOn, today));
  const [first, ...others] = spans;
  if (!first) return;
  await lockRegister(transaction);
  await keepSummaries(transaction, today, pillarKeys, others.reduce(spanning, first));
}
