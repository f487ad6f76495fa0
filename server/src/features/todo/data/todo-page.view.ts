import { type Configuration, splitPillars } from '@utblick/configuration';
import { permits, reachOf, widestScope } from '@utblick/domain';
import { configurationVersion } from '../../../platform/configuration/effective-configuration';
import type { MemberContext } from '../../../platform/graphql/context';
import { contactRoles, namesIn } from '../../strategy/strategy.read';
import { comingDays, horizonOf } from '../model/coming';
import { figuresOf } from '../model/figures';
import { type OpenRound, openRoundOf } from '../model/open-round';
import { contactsToday, vacanciesIn } from '../model/vacancies';
import { byUrgency, type Reader, waitingIn } from '../model/waiting';
import { type TodoRow, todoStatement } from './todo.statement';

const nobodyConfigured = { roles: [], units: [], meetings: [], rules: [] } as const;

/**
 * What the viewer has to do, what is coming and how the register stands. One statement; the workflow interpreter reads
 * from the rounds what waits for the viewer. Reads round, round_step, report, compilation, unit, role_assignment, person,
 * activity, activity_pillar and activity_year_summary.
 */
export async function todoPage(context: MemberContext) {
  const { viewer, transaction, clock } = context;
  const today = clock.today();
  const configuration = viewer.versionId === null ? null : (await configurationVersion(transaction, viewer.versionId)).configuration;
  const { roles, meetings, ...rest } = configuration ?? nobodyConfigured;
  const row = await transaction.row<TodoRow>(
    todoStatement({
      tenantId: transaction.tenantId,
      today,
      horizon: horizonOf(today),
      personId: viewer.personId,
      readsReports: widestScope(viewer.grants, 'report.read') !== null,
      readable: reachOf(viewer.grants, 'activity.read'),
      writable: reachOf(viewer.grants, 'activity.write'),
      contactRoles: contactRoles({ roles: [...roles] }),
      border: configuration?.geography.borderRegional.value?.counts ?? null,
      splitPillars: configuration ? splitPillars(configuration).map(({ key }) => key) : [],
    }),
  );
  if (!row) throw new Error('A statement of totals gave no row.');
  const rounds = await openRounds(context, row);
  const names = namesIn({ roles: [...roles], units: [...rest.units] });
  const reader = readerOf(context);
  const everywhere = (permission: 'people.manage' | 'round.manage' | 'configuration.manage') =>
    permits(viewer.grants, permission, { unit: null, path: [] });
  const vacancies = configuration && everywhere('people.manage') ? vacanciesIn(configuration, row.units, row.contacts) : [];
  const waiting = rounds.flatMap((round) => waitingIn(round, reader, names)).sort(byUrgency);
  return {
    today,
    horizon: horizonOf(today),
    maySetUp: everywhere('configuration.manage') && isToBeSetUp(configuration),
    mayAddActivity: widestScope(viewer.grants, 'activity.write') !== null,
    now: [...waiting, ...vacancies, ...choices(row), ...checks(row, reachOf(viewer.grants, 'activity.write').everything)],
    soon: comingDays(rounds, [...meetings], row.ending, { today, actor: reader.actor, managesRounds: everywhere('round.manage'), names }),
    figures: reachOf(viewer.grants, 'activity.read').everything ? standing(configuration, row, today) : null,
  };
}

function readerOf({ viewer, clock }: MemberContext): Reader {
  const holds = viewer.holds.map(({ roleKey, unitKey, unitKind, actsFor }) => ({ role: roleKey, unit: unitKey, unitKind, actsFor }));
  return { grants: viewer.grants, actor: { holds }, today: clock.today() };
}

/** Each round under the configuration version it was opened with; versions are kept in memory. */
async function openRounds({ transaction }: MemberContext, { rounds }: TodoRow): Promise<OpenRound[]> {
  const opened: OpenRound[] = [];
  for (const round of rounds) {
    const { configuration } = await configurationVersion(transaction, round.versionId);
    const open = openRoundOf(round, configuration);
    if (open) opened.push(open);
  }
  return opened;
}

/** Activities whose pillar was split: one row, whatever their number. */
const choices = ({ toChoose }: TodoRow) =>
  toChoose === 0 ? [] : [{ kind: 'pillars' as const, key: 'pillars', dueOn: null, dueState: null, days: null, activities: toChoose }];

/** Activities that nobody has looked over for half a year: one row, whatever their number. */
function checks({ toCheck }: TodoRow, everywhere: boolean) {
  if (toCheck.activities === 0) return [];
  return [
    {
      kind: 'checks' as const,
      key: 'checks',
      dueOn: null,
      dueState: null,
      days: null,
      activities: toCheck.activities,
      name: toCheck.name,
      activityId: toCheck.id,
      unitIds: everywhere ? [] : [...(toCheck.unitIds ?? [])],
    },
  ];
}

function standing(configuration: Configuration | null, row: TodoRow, today: string) {
  const contacts = configuration && contactsToday(configuration, row.units, row.contacts, row.contactYears);
  const isMarked = configuration?.geography.borderRegional.value?.counts === 'marked';
  const register = { ...row.register, borderRegional: isMarked ? (row.register.borderRegional ?? 0) : 0 };
  return row.register.known === 0 ? [] : figuresOf(row.years, register, contacts, Number(today.slice(0, 4)));
}

/** A municipality begins with its document; a regional body has none of its own. */
const isToBeSetUp = (configuration: Configuration | null): boolean =>
  configuration?.tenant.kind !== 'region' && !configuration?.documents.some(({ main }) => main);
