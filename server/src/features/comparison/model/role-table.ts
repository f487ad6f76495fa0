import { type Archetype, archetypes, type Holder } from '@utblick/configuration';
import { midSentence } from '@utblick/i18n';
import type { SharedStrategy } from '../../strategy/strategy.read';
import type { Cell, Entry } from './cell';
import type { Ground } from './ground';
import type { TableRow } from './table-row';

type Role = SharedStrategy['roles'][number];

/** Roles × archetypes: what each municipality calls the role, at which level it stands and who holds it. */
export const roleRows: readonly TableRow[] = archetypes.map((archetype) => ({
  key: archetype,
  group: null,
  name: ({ word }) => word('archetype', archetype),
  cell: (ground) => roleCell(ground, archetype),
}));

function roleCell(ground: Ground, archetype: Archetype): Cell {
  const { strategy } = ground;
  const roles = strategy.roles.filter((role) => role.archetype === archetype);
  const named = roles.filter(({ stated }) => stated !== 'none').map((role) => roleEntry(ground, role));
  if (archetype === 'A2_REPRESENTATION') return ground.cell([...named, ...otherRepresentatives(ground)], [strategy.representation.by]);
  if (archetype === 'A13_NATVERK') return ground.cell(named.length > 0 ? named : networkEntries(ground), strategy.networks);
  if (archetype === 'A14_STADSDEL' && !knowsDistricts(strategy)) return ground.cell(named, roles, 'absent');
  return ground.cell(named, roles);
}

/** A body can represent the municipality beside the role that is there for it. */
function otherRepresentatives(ground: Ground): Entry[] {
  const { roles, representation } = ground.strategy;
  const named = (representation.by.value ?? []).flatMap((actor) => ('role' in actor ? [actor.role] : []));
  return roles
    .filter(({ key, archetype }) => named.includes(key) && archetype !== 'A2_REPRESENTATION')
    .map((role) => roleEntry(ground, role));
}

const networkEntries = (ground: Ground): Entry[] =>
  ground.strategy.networks.filter(({ stated }) => stated !== 'none').map((network) => ground.entry(network, network.name));

/** Whether the document is about a municipality with city districts at all. */
const knowsDistricts = (strategy: SharedStrategy): boolean => /"stadsdels(namnd|forvaltning)"/.test(JSON.stringify(strategy));

function roleEntry(ground: Ground, role: Role): Entry {
  const { t, word } = ground.voice;
  const holder = heldBy(ground, role);
  const appointed = role.appointedBy.value
    ? [ground.line(role.appointedBy, t('comparison.appointedBy', { who: ground.actors(role.appointedBy.value) }), role)]
    : [];
  const duties = role.duties.map((duty) => ground.line(duty, duty.text, role));
  return ground.entry(role, role.name, {
    lines: [...new Set([word('roleLevel', role.level), ...(holder === null || holder.isItself ? [] : [holder.text])])],
    details: [
      holder === null ? t('comparison.holderOpen') : t('comparison.heldBy', { who: holder.text }),
      ...appointed,
      ...(duties.length === 0 ? [t('comparison.dutiesOpen')] : duties),
    ],
  });
}

/** Who holds a role, and whether that is the body that the role is named after; null where it is not stated. */
function heldBy(ground: Ground, { name, holder, origin }: Role): { readonly text: string; readonly isItself: boolean } | null {
  if (holder.value === null) return null;
  const words = holderWords(ground, holder.value);
  return { text: ground.line(holder, words, { origin }), isItself: midSentence(words) === midSentence(name) };
}

function holderWords({ names, voice, actors }: Ground, holder: Holder): string {
  const { t, word, list, sentence } = voice;
  if ('unit' in holder) return names.unit(holder.unit);
  if ('unitKinds' in holder) return sentence(list(holder.unitKinds.map((kind) => word('unitKind.many', kind))));
  if ('personAt' in holder) return t('comparison.personAt', { unit: midSentence(names.unit(holder.personAt)) });
  if ('members' in holder) return t('comparison.membersOf', { who: midSentence(actors(holder.members)) });
  return t('comparison.personIn', { kinds: voice.anyOf(holder.personIn.map((kind) => word('unitKind.one', kind))) });
}
