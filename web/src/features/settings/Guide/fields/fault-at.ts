import type { Guide, GuidePath } from '../guide';

/** What is wrong at a field, as one text; null where nothing is. `exactly` leaves out what lies deeper and has fields of its own. */
export function faultAt(guide: Guide, path: GuidePath, exactly = false): string | null {
  const faults = guide.faultsAt(path).filter((fault) => !exactly || fault.path.length === path.length);
  const texts = [...new Set(faults.map(({ message }) => message))];
  return texts.length === 0 ? null : texts.join(' ');
}
