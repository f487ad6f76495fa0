import type { Finding } from '../issues';
import type { Configuration } from '../schema/configuration';
import type { Role } from '../schema/strategy';

/** The roles whose members are only each other's: whoever looks for somebody in them goes round for ever. */
export function roleCircles({ roles }: Configuration): Finding[] {
  const known = new Map(roles.map((role) => [role.key, role]));
  return roles.flatMap((role, index) => {
    const way = wayRound(role, known);
    if (!way) return [];
    const names = way.map(({ name }) => name).join(' → ');
    return [
      {
        path: ['roles', index, 'holder', 'value', 'members'],
        code: 'roleCircle',
        values: { roles: names },
        message: `goes in a circle: ${names}`,
        expected: 'somebody outside the circle',
      },
    ];
  });
}

/** The way from a role through its members back to itself; null where somebody outside it is among them. */
function wayRound(role: Role, known: ReadonlyMap<string, Role>): Role[] | null {
  const seen = new Set<string>();
  const ways: Role[][] = [[role]];
  let found: Role[] | null = null;
  for (let way = ways.shift(); way; way = ways.shift()) {
    const members = memberRoles(way.at(-1));
    if (members === null) return null;
    for (const key of members) {
      const next = known.get(key);
      if (next?.key === role.key) found ??= [...way, role];
      else if (next && !seen.has(key)) ways.push([...way, next]);
      seen.add(key);
    }
  }
  return found;
}

/** The roles that a role consists of; null where anybody else is in it, or nothing is said. */
function memberRoles(role: Role | undefined): string[] | null {
  const holder = role?.holder.value;
  if (!holder || !('members' in holder)) return null;
  const keys = holder.members.flatMap((member) => ('role' in member ? [member.role] : []));
  return keys.length === holder.members.length ? keys : null;
}
