import type { Configuration, Network } from '@utblick/configuration';
import { actorsPart, cadencePart, factShapes, type Names, type PartShape, partShape, sourcedShape, textPart } from './part-shape';

/** A matter that every configuration has: what is known of it is in its parts, so it carries no source of its own. */
const matter = (key: string, parts: Readonly<Record<string, PartShape>>) => ({
  key,
  kind: key,
  name: null,
  facts: factShapes(parts),
  stated: 'full',
  origin: 'adopted',
  sources: [],
  note: null,
});

/** The networks, then funding, travel, twin towns, representation, geography and publication: what the document says and leaves open. */
export function matterShapes(configuration: Configuration, names: Names) {
  const { networks, funding, travel, twinTowns, representation, geography, publication } = configuration;
  return [
    ...networks.map((network) => networkShape(network, names)),
    matter('funding', {
      ordinaryBudget: textPart(funding.ordinaryBudget),
      securedBy: actorsPart(funding.securedBy, names),
      externalFunding: textPart(funding.externalFunding),
      applicationSupport: actorsPart(funding.applicationSupport, names),
      applicationCheck: textPart(funding.applicationCheck),
      applicationApproval: actorsPart(funding.applicationApproval, names),
      coFinancing: textPart(funding.coFinancing),
      callMonitoring: actorsPart(funding.callMonitoring, names),
    }),
    matter('travel', { rulesSetBy: actorsPart(travel.rulesSetBy, names), area: textPart(travel.area) }),
    matter('twin_towns', {
      towns: partShape(twinTowns.towns, (towns) => ({ names: towns.map(({ name }) => name) })),
      responsible: actorsPart(twinTowns.responsible, names),
      text: textPart(twinTowns.text),
    }),
    matter('representation', { by: actorsPart(representation.by, names), text: textPart(representation.text) }),
    matter('geography', {
      focus: textPart(geography.focus),
      borderRegional: partShape(geography.borderRegional, ({ area, counts }) => ({ text: area, codes: [counts] })),
    }),
    matter('publication', { publication: partShape(publication, ({ what, where }) => ({ codes: what, text: where })) }),
  ];
}

const networkShape = (network: Network, names: Names) => ({
  key: network.key,
  kind: 'network',
  name: network.name,
  facts: factShapes({
    members: actorsPart(network.members, names),
    excluded: partShape(network.excluded, (kinds) => ({
      actors: [{ role: null, unitKinds: kinds.map(({ unitKind }) => unitKind), unit: null, outside: null }],
    })),
    appointedBy: actorsPart(network.appointedBy, names),
    convenor: actorsPart(network.convenor, names),
    frequency: cadencePart(network.frequency),
    purpose: textPart(network.purpose),
    memberDuties: textPart(network.memberDuties),
  }),
  ...sourcedShape(network),
});
