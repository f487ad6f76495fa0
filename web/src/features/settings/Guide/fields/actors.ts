import { itemsOf, textOf, type WrittenActor } from './written';

/** What a list of actors is made of. */
export interface ActorKeys {
  readonly role: readonly string[];
  readonly unitKinds: readonly string[];
  readonly except: readonly string[];
  readonly unit: readonly string[];
  readonly outside: readonly string[];
}

type Actors = readonly WrittenActor[] | undefined;
type Raw = Readonly<Record<string, unknown>>;

/** The keys of the actors of one sort. */
export const keysIn = (actors: Actors, sort: 'role' | 'unit' | 'outside'): readonly string[] =>
  itemsOf(actors).flatMap((actor) => textOf((actor as Raw)[sort]) || []);

export const outsideIn = (actors: Actors): readonly string[] => keysIn(actors, 'outside');
export const kindsIn = (actors: Actors): readonly string[] => listsIn(actors, 'unitKinds');
export const exceptIn = (actors: Actors): readonly string[] => listsIn(actors, 'except');

const listsIn = (actors: Actors, name: string): readonly string[] =>
  itemsOf(actors).flatMap((actor) => {
    const list = (actor as Raw)[name];
    return Array.isArray(list) ? list.map(textOf) : [];
  });

/** The actors with some of them changed, in a fixed order; undefined where nobody is left. */
export function actorsWith(actors: Actors, changed: Partial<ActorKeys>): readonly WrittenActor[] | undefined {
  const { role, unitKinds, except, unit, outside }: ActorKeys = {
    role: keysIn(actors, 'role'),
    unitKinds: kindsIn(actors),
    except: exceptIn(actors),
    unit: keysIn(actors, 'unit'),
    outside: outsideIn(actors),
    ...changed,
  };
  const kinds = unitKinds.length === 0 ? [] : [{ unitKinds, ...(except.length > 0 && { except }) }];
  const all: readonly WrittenActor[] = [
    ...role.map((key) => ({ role: key })),
    ...kinds,
    ...unit.map((key) => ({ unit: key })),
    ...outside.map((key) => ({ outside: key })),
  ];
  return all.length === 0 ? undefined : all;
}
