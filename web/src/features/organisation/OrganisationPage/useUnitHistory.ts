import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import type { Unit } from './unit-tree';

/** What a unit came from and went into, in sentences as they are true on the day that is shown. */
export function useUnitHistory(day: string): (unit: Unit) => readonly string[] {
  const { t } = useTranslation();
  const format = useFormat();
  const began = ({ validFrom, mergedFrom, splitFrom, standing }: Unit): string | null => {
    // A unit that is formed by a merge or split off says so with the day; that is the same day.
    if (validFrom === null || splitFrom !== null || mergedFrom.some(({ on }) => on === validFrom)) return null;
    return t(standing === 'coming' ? 'organisation.fromComing' : 'organisation.from', { day: format.day(validFrom) });
  };
  const tookIn = ({ validFrom, mergedFrom }: Unit): readonly string[] =>
    [...new Set(mergedFrom.map(({ on }) => on))].map((on) => {
      const units = format.list(mergedFrom.flatMap((merge) => (merge.on === on ? merge.unitName : [])));
      if (on === null) return t('organisation.cameFromUndated', { units });
      const words = { units, day: format.day(on) };
      if (on === validFrom) return t(on > day ? 'organisation.comesFrom' : 'organisation.cameFrom', words);
      return t(on > day ? 'organisation.takesIn' : 'organisation.tookIn', words);
    });
  const splitOff = ({ splitFrom }: Unit): string | null => {
    if (splitFrom === null) return null;
    const { unitName: unit, on } = splitFrom;
    if (on === null) return t('organisation.splitFromUndated', { unit });
    return t(on > day ? 'organisation.splitsFrom' : 'organisation.splitFrom', { unit, day: format.day(on) });
  };
  const gaveUp = ({ splitInto }: Unit): readonly string[] =>
    splitInto.map(({ unitName: unit, on }) => {
      if (on === null) return t('organisation.splitIntoUndated', { unit });
      return t(on > day ? 'organisation.splitsInto' : 'organisation.splitInto', { unit, day: format.day(on) });
    });
  const ended = ({ validTo, mergedInto }: Unit): string | null => {
    if (mergedInto !== null) {
      const { unitName: unit, on } = mergedInto;
      if (on === null) return t('organisation.wentIntoUndated', { unit });
      return t(on > day ? 'organisation.goesInto' : 'organisation.wentInto', { unit, day: format.day(on) });
    }
    if (validTo === null) return null;
    return t(validTo < day ? 'organisation.endedOn' : 'organisation.until', { day: format.day(validTo) });
  };
  return (unit) => [began(unit), splitOff(unit), ...tookIn(unit), ...gaveUp(unit), ended(unit)].filter((line) => line !== null);
}
