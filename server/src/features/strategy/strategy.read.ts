import type { Configuration, Role } from '@utblick/configuration';

export { municipalities } from './data/municipalities';
export { itemShape } from './model/content-shape';
export { pageSources } from './model/page-sources';
export {
  actorsPart,
  cadencePart,
  deadlinePart,
  factShapes,
  type Names,
  namesIn,
  sourcedShape,
  sourceId,
  textPart,
} from './model/part-shape';
export { unitsToFill } from './model/role-places';
export { type SharedStrategy, sharedStrategy } from './model/shared-strategy';

/** Roles that one person in each unit of some kinds holds and that speak for the unit: its contact persons. */
export const contactRoles = ({ roles }: Pick<Configuration, 'roles'>): readonly Role[] =>
  roles.filter(({ archetype, holder }) => archetype === 'A10_KONTAKT' && holder.value !== null && 'personIn' in holder.value);
