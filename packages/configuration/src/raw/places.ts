import { isMap, type PathStep } from './tree';

/** Where something is written. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Where an entry of a map or list is written: its key (for a list item: the item itself) and its value. */
export interface EntryPlace {
  readonly key: Place;
  readonly value: Place;
}

/** Remembers where every entry of a raw tree was written, also after two files have been laid over each other. */
export class Places {
  private readonly entries = new WeakMap<object, Map<PathStep, EntryPlace>>();

  /** Records where one entry of a map or list is written. */
  set(container: object, step: PathStep, place: EntryPlace): void {
    const known = this.entries.get(container) ?? new Map<PathStep, EntryPlace>();
    known.set(step, place);
    this.entries.set(container, known);
  }

  /** Lets an entry of a merged container keep the place it had in the container it came from. */
  carry(from: { container: object; step: PathStep }, to: { container: object; step: PathStep }): void {
    const place = this.entries.get(from.container)?.get(from.step);
    if (place) this.set(to.container, to.step, place);
  }

  /**
   * The place of the value at the path, or of the nearest thing around it that is written at all. A map or list is
   * pointed at by its key, a single value by itself; `atKey` points at the key in both cases.
   */
  nearest(root: unknown, path: readonly PathStep[], atKey = false): Place | null {
    let container = root;
    let found: Place | null = null;
    for (const [index, step] of path.entries()) {
      if (typeof container !== 'object' || container === null) break;
      const entry = this.entries.get(container)?.get(step);
      if (!entry) break;
      const value: unknown = Array.isArray(container) ? container[Number(step)] : isMap(container) ? container[step] : undefined;
      const pointsAtKey = (atKey && index === path.length - 1) || typeof value === 'object';
      found = pointsAtKey ? entry.key : entry.value;
      container = value;
    }
    return found;
  }
}
