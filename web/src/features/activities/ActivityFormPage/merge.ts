import type { FormValues } from './form-values';

/** What became of a form when somebody else had changed the same activity. */
export interface Merged {
  /** The form as it should stand now: fields that only the other changed are theirs, all else is mine. */
  readonly values: FormValues;
  readonly bothChanged: readonly (keyof FormValues)[];
  readonly onlyTheirs: readonly (keyof FormValues)[];
  readonly onlyMine: readonly (keyof FormValues)[];
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Puts a form together with a change that came in between. `base` is what both started from. */
export function merge(base: FormValues, mine: FormValues, theirs: FormValues): Merged {
  const fields = Object.keys(base) as (keyof FormValues)[];
  const iChanged = (field: keyof FormValues): boolean => !same(base[field], mine[field]);
  const theyChanged = (field: keyof FormValues): boolean => !same(base[field], theirs[field]);
  const differing = fields.filter((field) => !same(mine[field], theirs[field]));
  const onlyTheirs = differing.filter((field) => theyChanged(field) && !iChanged(field));
  const fetched = Object.fromEntries(onlyTheirs.map((field) => [field, theirs[field]])) as Partial<FormValues>;
  return {
    values: { ...mine, ...fetched },
    bothChanged: differing.filter((field) => theyChanged(field) && iChanged(field)),
    onlyTheirs,
    onlyMine: differing.filter((field) => iChanged(field) && !theyChanged(field)),
  };
}
