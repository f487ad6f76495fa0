import { useQuery } from '@apollo/client/react';
import { ClipboardList, FolderKanban, Network, Search, UserRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../shared/useFormat';
import { useWord } from '../../shared/useWord';
import type { Entry, EntryGroup } from './entry';
import { SearchDocument, type SearchQuery } from './Search.query.generated';

type Found = SearchQuery['search'];

/** Long enough for the next letter, short enough not to be waited for. */
const pause = 150;

export interface Finding {
  readonly groups: readonly EntryGroup[];
  /** Something is typed whose answer has not come. */
  readonly waiting: boolean;
  readonly error: unknown;
  readonly retry: () => void;
}

/** What the server finds, asked when somebody pauses in their typing. What was found last stands until the next has come. */
export function useFound(text: string): Finding {
  const settled = useSettled(text);
  const asked = settled !== '' && text !== '';
  const { data, previousData, error, loading, refetch } = useQuery(SearchDocument, { variables: { text: settled }, skip: !asked });
  const groups = useGroups(text);
  const found = error ? undefined : (data ?? previousData);
  return {
    groups: text !== '' && found ? groups(found.search) : [],
    waiting: text !== '' && (settled !== text || loading),
    error: asked ? error : undefined,
    retry: () => void refetch(),
  };
}

function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

function useGroups(text: string): (found: Found) => readonly EntryGroup[] {
  const { t } = useTranslation();
  const activities = useActivities();
  const reports = useReports();
  const people = usePeople();
  const units = useUnits();
  const group = (key: 'activities' | 'reports' | 'people' | 'units', total: number, entries: readonly Entry[], all?: Entry): EntryGroup => {
    const heading = t(`search.${key}`);
    return {
      key,
      heading: total > entries.length ? t('search.someOf', { group: heading, shown: entries.length, total }) : heading,
      entries: all && total > entries.length ? [...entries, all] : entries,
    };
  };
  const all = (key: 'activities' | 'people' | 'units', total: number, path: string): Entry => ({
    id: `all:${key}`,
    name: t(`search.showAll.${key}`, { total }),
    icon: Search,
    path: `${path}?sok=${encodeURIComponent(text)}`,
  });
  return (found) =>
    [
      group('activities', found.activities.total, activities(found), all('activities', found.activities.total, '/aktiviteter')),
      group('reports', found.reports.total, reports(found)),
      group('people', found.people.total, people(found), all('people', found.people.total, '/personer')),
      group('units', found.units.total, units(found), all('units', found.units.total, '/organisation')),
    ].filter(({ entries }) => entries.length > 0);
}

const joined = (...words: readonly (string | null)[]): string => words.filter((word) => word !== null && word !== '').join(' · ');

function useActivities() {
  const word = useWord();
  return ({ activities }: Found): readonly Entry[] =>
    activities.rows.map(({ id, name, kind, unitName }) => ({
      id: `activity:${id}`,
      name,
      note: joined(word('activityKind', kind), unitName),
      icon: FolderKanban,
      path: `/aktiviteter/${id}`,
    }));
}

function useReports() {
  const { t } = useTranslation();
  const state = useReportState();
  return ({ reports }: Found): readonly Entry[] =>
    reports.rows.map(({ roundId, reportId, roundName, unitName, state: stands, ended }) =>
      reportId === null
        ? {
            id: `round:${roundId}`,
            name: roundName,
            note: t(ended ? 'search.roundEnded' : 'search.roundOpen'),
            icon: ClipboardList,
            path: `/redovisning/${roundId}`,
          }
        : {
            id: `report:${reportId}`,
            name: unitName ?? roundName,
            note: joined(roundName, stands === null ? null : state(stands)),
            icon: ClipboardList,
            path: `/redovisning/${roundId}/enhet/${reportId}`,
          },
    );
}

function useReportState(): (state: string) => string {
  const { t } = useTranslation();
  const words: Readonly<Record<string, string>> = {
    not_started: t('states.notStarted'),
    draft: t('states.draft'),
    submitted: t('states.submitted'),
    returned: t('states.returned'),
    accepted: t('states.accepted'),
  };
  return (state) => words[state] ?? state;
}

function usePeople() {
  const { t } = useTranslation();
  return ({ people }: Found): readonly Entry[] =>
    people.rows.map(({ id, name, roles }) => ({
      id: `person:${id}`,
      name,
      note: roles.length === 0 ? t('search.noRole') : roles.map(({ roleName, unitName }) => joined(roleName, unitName)).join(', '),
      icon: UserRound,
      path: `/personer/${id}`,
    }));
}

function useUnits() {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  return ({ units }: Found): readonly Entry[] =>
    units.rows.map(({ id, name, kind, endedOn }) => {
      const kindWord = format.sentence(word('unitKind.one', kind));
      return {
        id: `unit:${id}`,
        name,
        note: endedOn === null ? kindWord : t('search.unitEnded', { kind: kindWord, day: format.day(endedOn) }),
        icon: Network,
        path: `/organisation?sok=${encodeURIComponent(name)}`,
      };
    });
}
