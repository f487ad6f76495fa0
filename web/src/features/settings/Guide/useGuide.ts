import type { RawConfiguration, RawMap, RawValue } from '@utblick/configuration';
import { useMemo } from 'react';
import type { DraftGuideData, Guide, GuidePath } from './guide';
import { withParts } from './unsaved-parts';
import { useAutosave } from './useAutosave';

/** A draft as the steps write it: what the server has with what is not yet saved in it. */
export function useGuide(page: DraftGuideData) {
  const saved = useMemo(() => JSON.parse(page.configuration) as RawMap, [page.configuration]);
  const autosave = useAutosave(page, saved);
  const { unsaved, queue } = autosave;
  const tree = useMemo(() => withParts(saved, unsaved), [saved, unsaved]);
  const guide: Guide = {
    page,
    tree: tree as RawConfiguration,
    save: (area, key, value) => queue.put({ area, key, value: plain(value) }, page.revision),
    isSaved: unsaved.length === 0,
    faultsAt: (path) => page.problems.filter((fault) => isUnder(fault.path, path)),
  };
  return { guide, autosave };
}

const isUnder = (path: readonly string[], above: GuidePath): boolean => above.every((step, index) => path[index] === String(step));

/** As it will be sent: without what is undefined. */
const plain = (value: unknown): RawValue => (value === undefined ? null : (JSON.parse(JSON.stringify(value)) as RawValue));
