/** A role in a unit; null for the municipality as a whole. */
export interface Place {
  readonly roleKey: string;
  readonly unitId: string | null;
}

/** What membership of a group in the directory gives. */
export interface GroupRole extends Place {
  readonly group: string;
}

/** A role that a person holds today. `origin` is `directory` where a group gave it, and anything else where people did. */
export interface HeldPlace extends Place {
  readonly id: string;
  readonly origin: string;
}

export interface RoleChanges {
  readonly begin: readonly GroupRole[];
  readonly end: readonly HeldPlace[];
}

const keyOf = ({ roleKey, unitId }: Place): string => `${roleKey} ${unitId ?? ''}`;

/**
 * What a person's groups change in what they hold. Only what came from groups ends by them; what people have decided stays,
 * and is not given a second time.
 * @param mapped what the tenant lets groups give: never a political role
 */
export function roleChanges(held: readonly HeldPlace[], groups: readonly string[], mapped: readonly GroupRole[]): RoleChanges {
  const wanted = new Map(mapped.filter(({ group }) => groups.includes(group)).map((place) => [keyOf(place), place]));
  const present = new Set(held.map(keyOf));
  return {
    begin: [...wanted].filter(([key]) => !present.has(key)).map(([, place]) => place),
    end: held.filter((place) => place.origin === 'directory' && !wanted.has(keyOf(place))),
  };
}
