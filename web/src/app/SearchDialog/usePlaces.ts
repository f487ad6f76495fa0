import { ArrowLeftRight, ChartColumn, ClipboardPlus, History, LogOut, Network, Plus, Share2, UserRound, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import type { useLeave } from '../../features/account/useLeave';
import { recentPages } from '../../shared/recent-pages';
import { useMayAnywhere, useViewer } from '../../shared/viewer/ViewerContext';
import type { MenuEntry } from '../Frame/menu-entries';
import { type Entry, type EntryGroup, holdsWords } from './entry';

const recentAtMost = 5;

/** Pages and things to do that the window knows of itself: all that match, or with nothing typed the latest pages first. */
export function usePlaces(text: string, menu: readonly MenuEntry[], leave: ReturnType<typeof useLeave>): readonly EntryGroup[] {
  const { t } = useTranslation();
  const pages = usePages(menu);
  const recent = useRecent(pages);
  const actions = useActions(leave);
  const matching = (entries: readonly Entry[]) => entries.filter(({ name }) => holdsWords(name, text));
  return [
    { key: 'recent', heading: t('search.recent'), entries: text === '' ? recent : [] },
    { key: 'pages', heading: t('search.pages'), entries: matching(pages) },
    { key: 'actions', heading: t('search.actions'), entries: matching(actions) },
  ].filter(({ entries }) => entries.length > 0);
}

function usePages(menu: readonly MenuEntry[]): readonly Entry[] {
  const { t } = useTranslation();
  const inMenu = menu.map(({ key, path, icon }) => ({ id: path, path, name: t(`frame.menu.${key}`), icon }));
  const beside = [
    { id: '/organisation', path: '/organisation', name: t('organisation.title'), icon: Network },
    { id: '/personer', path: '/personer', name: t('people.title'), icon: UsersRound },
    { id: '/jamfor/nyckeltal', path: '/jamfor/nyckeltal', name: t('benchmarks.title'), icon: ChartColumn },
    { id: '/delning', path: '/delning', name: t('sharing.title'), icon: Share2 },
  ];
  return [...inMenu, ...beside, { id: '/konto', path: '/konto', name: t('frame.menu.account'), icon: UserRound }];
}

/** What has been open lately and is not a line among the pages already, nor the page one stands on. */
function useRecent(pages: readonly Entry[]): readonly Entry[] {
  const { pathname } = useLocation();
  return recentPages()
    .filter(({ path }) => path !== pathname && !pages.some((page) => page.path === path))
    .slice(0, recentAtMost)
    .map(({ path, title }) => ({ id: `recent:${path}`, path, name: title, icon: History }));
}

function useActions(leave: ReturnType<typeof useLeave>): readonly Entry[] {
  const { t } = useTranslation();
  const { tenant, memberships } = useViewer();
  const mayWrite = useMayAnywhere('activity.write');
  const mayOpenRounds = useMayAnywhere('round.manage');
  const others = memberships.filter(({ tenantId }) => tenantId !== tenant.id);
  return [
    ...(mayWrite ? [{ id: 'newActivity', path: '/aktiviteter/ny', name: t('frame.menu.newActivity'), icon: Plus }] : []),
    ...(mayOpenRounds ? [{ id: 'openRound', path: '/redovisning', name: t('search.openRound'), icon: ClipboardPlus }] : []),
    ...others.map(({ tenantId, tenantName }) => ({
      id: `tenant:${tenantId}`,
      name: t('search.switchTo', { name: tenantName }),
      icon: ArrowLeftRight,
      act: () => void leave.switchTenant(tenantId),
    })),
    { id: 'signOut', name: t('frame.person.signOut'), icon: LogOut, act: () => void leave.signOut() },
  ];
}
