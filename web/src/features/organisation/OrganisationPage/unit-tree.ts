import type { OrganisationPageQuery } from './OrganisationPage.query.generated';

/** The page as the query gives it. */
export type Page = OrganisationPageQuery['organisationPage'];
export type Unit = Page['units'][number];

/** A unit with those that lie under it. */
export interface UnitNode {
  readonly unit: Unit;
  readonly below: readonly UnitNode[];
}

/** Units of one kind that lie under no other, with all below them. */
export interface KindOfUnits {
  readonly kind: string;
  readonly nodes: readonly UnitNode[];
}

/** What the page shows of the units, by how they stand on its day. */
export interface UnitTree {
  readonly kinds: readonly KindOfUnits[];
  readonly ended: readonly Unit[];
  readonly coming: readonly Unit[];
}

/**
 * The units in which every word of the text is found: in their name, in the names of those who hold a role or in the
 * roles. A unit that lies above one that is found stands too, so that one sees where it lies.
 */
export function unitTree(units: readonly Unit[], text: string): UnitTree {
  const words = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '');
  const isFound = (unit: Unit): boolean => {
    const all = fold([unit.name, ...unit.holders.flatMap(({ name, roleName }) => [name, roleName]), ...unit.vacantRoles].join(' '));
    return words.every((word) => all.includes(word));
  };
  const there = units.filter(({ standing }) => standing === 'there');
  const found = (standing: string) => units.filter((unit) => unit.standing === standing && isFound(unit));
  return { kinds: kindsOf(there, isFound), ended: found('ended'), coming: found('coming') };
}

const fold = (text: string): string => text.normalize('NFC').toLocaleLowerCase('sv');

function kindsOf(there: readonly Unit[], isFound: (unit: Unit) => boolean): readonly KindOfUnits[] {
  const known = new Set(there.map(({ id }) => id));
  const nodesBelow = (parentId: string | null): readonly UnitNode[] =>
    there
      .filter((unit) => (unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : null) === parentId)
      .map((unit) => ({ unit, below: nodesBelow(unit.id) }))
      .filter(({ unit, below }) => below.length > 0 || isFound(unit));
  const roots = nodesBelow(null);
  const kinds = [...new Set(roots.map(({ unit }) => unit.kind))];
  return kinds.map((kind) => ({ kind, nodes: roots.filter(({ unit }) => unit.kind === kind) }));
}
