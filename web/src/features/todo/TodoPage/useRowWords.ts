import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../shared/actor-words';
import { useFormat } from '../../../shared/useFormat';
import type { Due, ItemOf, TodoItem } from './page-types';
import { checksPath, decisionPath, pillarChoicePath, reportPath, roundPath } from './paths';

/** A row in words: a sentence, an explaining line, and what to do about it. */
export interface RowWords {
  readonly sentence: string;
  readonly detail: string;
  readonly action: string;
  readonly href: string;
}

type Kind = TodoItem['__typename'];
type Writers = { readonly [Each in Kind]: (item: ItemOf<Each>) => RowWords };
const namedAtMost = 3;

/** Turns rows into words, one writer for each kind of row. */
export function useRowWords(): (item: TodoItem) => RowWords {
  const writers: Writers = {
    TodoOwnReport: useOwnReport(),
    TodoLateReports: useLateReports(),
    TodoReviews: useReviews(),
    TodoCompilation: useCompilation(),
    TodoEntry: useEntry(),
    TodoStep: useStep(),
    TodoVacancies: useVacancies(),
    TodoPillars: usePillars(),
    TodoChecks: useChecks(),
  };
  return (item) => (writers[item.__typename] as (item: TodoItem) => RowWords)(item);
}

/** "Senast fredag 29 januari 2027.", "Sista dag var …". */
function useDueLine(): (due: Due) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ dueOn, dueState }) => {
    if (!dueOn) return t('todo.noDay');
    const day = format.day(dueOn, 'weekday');
    return dueState === 'late' ? t('todo.wasBy', { day }) : t('todo.by', { day });
  };
}

/** Names of units, the first few and how many more. */
function useNames(): (names: readonly string[]) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (names) =>
    names.length <= namedAtMost
      ? format.list(names)
      : t('todo.andMore', { names: names.slice(0, namedAtMost).join(', '), number: format.inWords(names.length - namedAtMost) });
}

function useOwnReport(): Writers['TodoOwnReport'] {
  const { t } = useTranslation();
  const dueLine = useDueLine();
  return (item) => ({
    sentence: t(item.returned ? 'todo.ownReport.complete' : 'todo.ownReport.submit', { unit: item.unitName }),
    detail: `${item.roundName}. ${dueLine(item)}`,
    action: t(item.returned ? 'todo.ownReport.toComplete' : item.started ? 'todo.ownReport.continue' : 'todo.ownReport.start'),
    href: reportPath(item.roundId, item.reportId),
  });
}

function useLateReports(): Writers['TodoLateReports'] {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const dueLine = useDueLine();
  return (item) => {
    const count = item.unitNames.length;
    const [unit = ''] = item.unitNames;
    const reminded = item.remindedOn ? ` ${t('todo.lateReports.remindedOn', { day: format.day(item.remindedOn, 'dayAndMonth') })}` : '';
    const unreachable = item.unreachable.length > 0 ? ` ${t('todo.lateReports.unreachable', { units: names(item.unreachable) })}` : '';
    return {
      sentence: format.sentence(t('todo.lateReports.sentence', { count, number: format.inWords(count), unit })),
      detail: `${count > 1 ? `${names(item.unitNames)}. ` : ''}${dueLine(item)}${reminded}${unreachable}`,
      action: t('todo.lateReports.open'),
      href: roundPath(item.roundId),
    };
  };
}

function useReviews(): Writers['TodoReviews'] {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ reports, oldestUnit, oldestOn, dueOn, roundId, roundName, firstReportId }) => {
    const day = oldestOn ? format.day(oldestOn, 'dayAndMonth') : null;
    const who = (): string => {
      if (day === null) return t('todo.reviews.from', { unit: oldestUnit, round: roundName });
      return t(reports === 1 ? 'todo.reviews.fromOn' : 'todo.reviews.oldest', { unit: oldestUnit, day });
    };
    const by = dueOn ? ` ${t('todo.reviews.by', { day: format.day(dueOn) })}` : '';
    return {
      sentence: format.sentence(t('todo.reviews.sentence', { count: reports, number: format.inWords(reports) })),
      detail: `${who()}${by}`,
      action: t('todo.reviews.review', { count: reports, number: format.inWords(reports) }),
      href: reports === 1 ? reportPath(roundId, firstReportId) : roundPath(roundId),
    };
  };
}

function useCompilation(): Writers['TodoCompilation'] {
  const { t } = useTranslation();
  const dueLine = useDueLine();
  return (item) => {
    const what = item.ownMissionMissing ? t('todo.compilation.ownMissionMissing') : t('todo.compilation.allIn');
    return {
      sentence: item.finished ? t('todo.compilation.finish', { round: midSentence(item.roundName) }) : t('todo.compilation.ownMission'),
      detail: item.finished ? `${what} ${dueLine(item)}` : `${item.roundName}. ${dueLine(item)}`,
      action: t(item.finished ? 'todo.compilation.compile' : 'todo.compilation.write'),
      href: `${roundPath(item.roundId)}/sammanstallning`,
    };
  };
}

function useEntry(): Writers['TodoEntry'] {
  const { t } = useTranslation();
  return ({ unitName, roundName, roundId }) => ({
    sentence: t('passages.todo.enter', { unit: unitName }),
    detail: t('passages.todo.enterDetail', { round: roundName }),
    action: t('passages.enterOwn'),
    href: `${roundPath(roundId)}/texter`,
  });
}

const takenBySayingSo = ['check', 'evaluate', 'publish', 'meet', 'use'] as const;

function useStep(): Writers['TodoStep'] {
  const { t } = useTranslation();
  const format = useFormat();
  return (item) => {
    const verb = takenBySayingSo.find((known) => known === item.verb);
    if (verb) {
      return {
        sentence: t(`passages.todo.step.${verb}`, { round: midSentence(item.roundName) }),
        detail: t('passages.todo.stepDetail'),
        action: t('todo.lateReports.open'),
        href: roundPath(item.roundId),
      };
    }
    const body = item.bodies.length > 0 ? format.list(item.bodies) : t('todo.step.somebody');
    const receives = item.verb === 'receive';
    const day = item.dueOn ? format.day(item.dueOn) : null;
    return {
      sentence: t(receives ? 'todo.step.receive' : 'todo.step.decide', { body, round: midSentence(item.roundName) }),
      detail: day === null ? t('todo.step.noMeeting') : t(item.dueState === 'late' ? 'todo.step.met' : 'todo.step.meets', { day }),
      action: t(receives ? 'todo.step.recordReceipt' : 'todo.step.recordDecision'),
      href: decisionPath(item.roundId, item.stepKey),
    };
  };
}

function useVacancies(): Writers['TodoVacancies'] {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  return ({ unitNames, roleName, until }) => {
    const [unit = ''] = unitNames;
    const number = format.sentence(format.inWords(unitNames.length));
    const empty = until ? t('todo.vacancies.since', { day: format.day(dayAfter(until)) }) : t('todo.vacancies.nobody');
    return {
      sentence: unitNames.length === 1 ? t('todo.vacancies.one', { unit }) : t('todo.vacancies.many', { number }),
      detail: unitNames.length === 1 ? `${roleName}. ${empty}` : t('todo.vacancies.role', { role: roleName, units: names(unitNames) }),
      action: t('todo.vacancies.show'),
      href: '/strategi#ansvar',
    };
  };
}

const dayAfter = (day: string): string => new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

function usePillars(): Writers['TodoPillars'] {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ activities }) => ({
    sentence: format.sentence(t('todo.pillars.sentence', { count: activities, number: format.inWords(activities) })),
    detail: t('todo.pillars.detail', { count: activities }),
    action: t('todo.pillars.choose'),
    href: pillarChoicePath,
  });
}

function useChecks(): Writers['TodoChecks'] {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ activities, name, activityId, unitIds }) => {
    const number = format.inWords(activities);
    const only = activities === 1 && name && activityId ? { name, id: activityId } : null;
    return {
      sentence: only ? t('todo.checks.one', { name: only.name }) : t('todo.checks.many', { number: format.sentence(number) }),
      detail: t('todo.checks.detail', { count: activities }),
      action: t('todo.checks.check', { count: activities, number }),
      href: only ? `/aktiviteter/${only.id}` : checksPath(unitIds),
    };
  };
}
