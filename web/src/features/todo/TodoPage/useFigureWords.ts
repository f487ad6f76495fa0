import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import type { Figure } from './page-types';

/** A figure in words. */
export interface FigureWords {
  readonly name: string;
  /** Null where the register has none. */
  readonly value: string | null;
  readonly unit: string;
  readonly href: string;
  /** How it has changed, or what is left. */
  readonly change: string;
  /** Every year with its value, for those who cannot see the bars. */
  readonly years: string;
}

type FigureKey = 'running' | 'grants' | 'co_financing' | 'checked' | 'contacts';
type Format = ReturnType<typeof useFormat>;

const paths: Readonly<Record<FigureKey, string>> = {
  running: '/aktiviteter?status=running',
  grants: '/aktiviteter?bidrag=with&sort=-grant',
  co_financing: '/aktiviteter?sort=-grant',
  checked: '/aktiviteter?kontrollera=ja',
  contacts: '/strategi#ansvar',
};

const isKnown = (key: string): key is FigureKey => key in paths;
const isMoney = (key: string): boolean => key === 'grants' || key === 'co_financing';

/** Names, values and changes of the figures. */
export function useFigureWords(): (figure: Figure, today: string) => FigureWords {
  const { t } = useTranslation();
  const format = useFormat();
  return (figure, today) => {
    const key: FigureKey = isKnown(figure.key) ? figure.key : 'running';
    const name = t(`todo.figure.${key}`, { year: figure.series.at(-1)?.year });
    const inWords = (value: number): string => (isMoney(key) ? format.moneyShort(value) : format.number(value));
    const [value, unit] = figure.value === null ? [null, ''] : valueAndUnit(inWords(figure.value), isMoney(key));
    const years = figure.series
      .map((each) =>
        each.value === null
          ? t('todo.figure.yearMissing', { year: each.year })
          : t('todo.figure.year', { year: each.year, value: inWords(each.value) }),
      )
      .join(', ');
    return {
      name,
      value,
      unit: figure.of === null ? unit : t('todo.figure.of', { count: figure.of }),
      href: paths[key],
      change: withBorder(figure, t, format, changeOf(figure, key, Number(today.slice(0, 4)), t, format)),
      years: t('todo.figure.yearly', { name, years }),
    };
  };
}

/** "12,5 mkr" with the figure apart from what it is counted in; a language that puts the unit first keeps it there. */
function valueAndUnit(text: string, money: boolean): [string, string] {
  const [, figure = text, unit = ''] = money ? (/^(.*\d)\s(\p{L}+)$/u.exec(text) ?? []) : [];
  return [figure, unit];
}

function changeOf(figure: Figure, key: FigureKey, thisYear: number, t: TFunction, format: Format): string {
  const { value, of, series } = figure;
  if (key === 'checked') {
    const left = (of ?? 0) - (value ?? 0);
    return left === 0 ? t('todo.figure.allChecked') : t('todo.figure.toCheck', { number: format.sentence(format.inWords(left)) });
  }
  if (key === 'contacts') return sinceNewYear(figure, thisYear, t, format);
  const [before, now] = series.slice(-2);
  if (now == null || now.value === null || before == null || before.value === null) return t('todo.figure.noComparison');
  if (key === 'running')
    return t('todo.figure.ran', { now: format.number(now.value), year: now.year, before: format.number(before.value) });
  const change = now.value - before.value;
  if (change === 0) return t('todo.figure.sameMoney');
  return t(change > 0 ? 'todo.figure.higher' : 'todo.figure.lower', { amount: format.moneyShort(Math.abs(change)) });
}

/** How much of a figure is border-regional, before how it has changed. */
function withBorder({ borderRegional: count }: Figure, t: TFunction, format: Format, change: string): string {
  if (!count) return change;
  return `${format.sentence(t('activityRules.border.of', { count, number: format.number(count) }))}. ${change}`;
}

/** How many more or fewer there are today than when the year began. */
function sinceNewYear({ value, series }: Figure, thisYear: number, t: TFunction, format: Format): string {
  const before = series.find(({ year }) => year === thisYear - 1)?.value ?? null;
  if (value === null || before === null) return t('todo.figure.noComparison');
  if (value === before) return t('todo.figure.same');
  return t(value > before ? 'todo.figure.more' : 'todo.figure.fewer', {
    amount: format.sentence(format.inWords(Math.abs(value - before))),
  });
}
