import type { LucideIcon } from 'lucide-react';

/** One line of the search: where it leads, or what it does. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  /** What it is and where. */
  readonly note?: string;
  readonly icon: LucideIcon;
  readonly path?: string;
  readonly act?: () => void;
}

/** Lines of one kind under their heading. */
export interface EntryGroup {
  readonly key: string;
  readonly heading: string;
  readonly entries: readonly Entry[];
}

/** Whether the name holds every word that was typed, whatever capitals. å, ä and ö are letters of their own. */
export function holdsWords(name: string, text: string): boolean {
  const fold = (given: string): string => given.normalize('NFC').toLocaleLowerCase('sv');
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.every((word) => fold(name).includes(word));
}
