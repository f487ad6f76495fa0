import type { Catalogue } from '@utblick/i18n';
import {
  BookOpen,
  ClipboardList,
  Coins,
  Columns3,
  FolderKanban,
  ListChecks,
  type LucideIcon,
  Map as MapIcon,
  MessageSquareText,
  SlidersHorizontal,
  UsersRound,
} from 'lucide-react';

type EntryKey = Exclude<keyof Catalogue['frame']['menu'], 'more' | 'account' | 'outbox' | 'operator' | 'newActivity'>;

export interface MenuEntry {
  readonly key: EntryKey;
  readonly path: string;
  readonly icon: LucideIcon;
  /** Further places that are reached by it. */
  readonly beside?: readonly string[];
}

/** Every page that a menu can hold, in the order they stand. The server says which of them a person gets. */
const entries: readonly MenuEntry[] = [
  { key: 'todo', path: '/att-gora', icon: ListChecks },
  { key: 'strategy', path: '/strategi', icon: BookOpen },
  { key: 'activities', path: '/aktiviteter', icon: FolderKanban },
  { key: 'funding', path: '/finansiering', icon: Coins },
  { key: 'reporting', path: '/redovisning', icon: ClipboardList },
  { key: 'networks', path: '/natverk', icon: UsersRound },
  { key: 'consultation', path: '/remisser', icon: MessageSquareText },
  { key: 'compare', path: '/jamfor', icon: Columns3 },
  { key: 'region', path: '/region', icon: MapIcon },
  { key: 'settings', path: '/installningar', icon: SlidersHorizontal, beside: ['/personer'] },
];

/** What a person's menu holds, in our order; a name we have no page for is passed over. */
export const menuEntries = (allowed: readonly string[]): readonly MenuEntry[] => entries.filter(({ key }) => allowed.includes(key));

/** Whether a page lies at an entry's place, or below it. */
export const liesAt = ({ path, beside = [] }: Pick<MenuEntry, 'path' | 'beside'>, pathname: string): boolean =>
  [path, ...beside].some((place) => pathname === place || pathname.startsWith(`${place}/`));

/** Splits the menu for a phone: at most four at the foot, in the order people reach for them, and the rest behind "Mer". */
export function bottomEntries(menu: readonly MenuEntry[]): { readonly foot: readonly MenuEntry[]; readonly rest: readonly MenuEntry[] } {
  const first: readonly EntryKey[] = ['todo', 'activities', 'reporting', 'strategy'];
  const ranked = [...menu].sort((one, other) => rank(first, one) - rank(first, other));
  const foot = ranked.slice(0, 4);
  return { foot, rest: menu.filter((entry) => !foot.includes(entry)) };
}

const rank = (first: readonly EntryKey[], { key }: MenuEntry): number => (first.includes(key) ? first.indexOf(key) : first.length);
