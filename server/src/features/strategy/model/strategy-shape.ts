import type { Configuration, Role } from '@utblick/configuration';
import { documentShapes, type FiguresOf, itemShape, pillarShape } from './content-shape';
import { matterShapes } from './matter-shape';
import { pageSources } from './page-sources';
import { actorsPart, namesIn, sourcedShape, textPart } from './part-shape';
import { type Holding, placesOf, type RolePlaces } from './role-places';
import { type KnownUnit, type LatestRound, ruleShape } from './rule-shape';

/** What lives under a strategy: figures of the register, who holds which role, units, and the latest round of each rule. */
export interface LivingStrategy {
  readonly figuresOf: FiguresOf;
  readonly holdings: readonly Holding[];
  readonly units: readonly KnownUnit[];
  readonly rounds: readonly (LatestRound & { readonly ruleKey: string })[];
}

/** A strategy as its page takes it, with what lives under it. */
export function strategyShape(configuration: Configuration, living: LivingStrategy) {
  return shapeWith(configuration, living, (role) => placesOf(role, living.units, living.holdings));
}

/** A strategy by itself, before anybody works by it: no figures, no holders, no rounds. */
export function strategyAlone(configuration: Configuration) {
  const living = { figuresOf: () => null, units: configuration.units, rounds: [] };
  return shapeWith(configuration, living, () => ({ holders: [], places: null, vacantUnits: [] }));
}

function shapeWith(configuration: Configuration, living: Omit<LivingStrategy, 'holdings'>, places: (role: Role) => RolePlaces) {
  return {
    tenantName: configuration.tenant.name,
    ...contentShape(configuration, living.figuresOf),
    reporting: textPart(configuration.reporting),
    rules: ruleShapes(configuration, living),
    roles: roleShapes(configuration, places),
    caretakers: configuration.roles
      .filter(({ permissions }) => permissions.some(({ allow }) => allow === 'configuration.manage'))
      .map(({ name }) => name),
    sources: pageSources(configuration),
  };
}

function contentShape(configuration: Configuration, figuresOf: FiguresOf) {
  const names = namesIn(configuration);
  return {
    documents: documentShapes(configuration, names),
    lead: textPart(configuration.lead),
    purposes: configuration.purposes.map(itemShape),
    principles: configuration.principles.map(itemShape),
    pillarWord: configuration.words?.pillar ?? null,
    commitmentWord: configuration.words?.commitment ?? null,
    pillars: configuration.pillars.map((pillar) => pillarShape(pillar, figuresOf)),
    cooperation: configuration.cooperation.map(itemShape),
    matters: matterShapes(configuration, names),
  };
}

function ruleShapes(configuration: Configuration, { units, rounds }: Pick<LivingStrategy, 'units' | 'rounds'>) {
  const names = namesIn(configuration);
  const roundOf = (ruleKey: string) => rounds.find((round) => round.ruleKey === ruleKey) ?? null;
  return configuration.rules.map((rule) => ruleShape(rule, names, units, roundOf(rule.key)));
}

function roleShapes(configuration: Configuration, places: (role: Role) => RolePlaces) {
  const names = namesIn(configuration);
  return configuration.roles.map((role) => ({
    key: role.key,
    name: role.name,
    level: role.level as string,
    appointedBy: actorsPart(role.appointedBy, names),
    duties: role.duties.map(itemShape),
    ...places(role),
    ...sourcedShape(role),
  }));
}
