import { isRawMap, type PathStep, type RawMap, type RawValue } from '../raw/tree';
import { type OpenPart, openParts } from './open-parts';
import { type Area, areas } from './raw-configuration';

/** The steps in which a configuration is written with forms, in their order. The keys stand in addresses. */
export const guideStepKeys = [
  'kommun',
  'dokument',
  'syften',
  'inriktningar',
  'teman',
  'enheter',
  'roller',
  'personer',
  'regler',
  'natverk',
  'ovrigt',
  'utseende',
  'klart',
] as const;
export type GuideStepKey = (typeof guideStepKeys)[number];

/** `empty`: nothing is written. `begun`: something is missing or wrong. `complete`: what is written holds together. */
export interface GuideStepState {
  readonly key: GuideStepKey;
  readonly state: 'empty' | 'begun' | 'complete';
  /** What the document leaves open, or what waits for somebody. */
  readonly open: readonly OpenPart[];
  /** How many problems lie in the step. */
  readonly problems: number;
}

/** The areas that a step writes. Themes and the look are parts of other steps' areas, people are none of the configuration. */
const areasOf: Readonly<Record<GuideStepKey, readonly Area[]>> = {
  kommun: ['tenant'],
  dokument: ['documents'],
  syften: ['lead', 'purposes', 'principles'],
  inriktningar: ['words', 'pillars', 'retiredPillars'],
  teman: [],
  enheter: ['units'],
  roller: ['roles'],
  personer: [],
  regler: ['rules', 'reporting', 'meetings'],
  natverk: ['networks'],
  ovrigt: ['cooperation', 'funding', 'travel', 'twinTowns', 'representation', 'geography', 'publication', 'goals'],
  utseende: [],
  klart: [],
};

/** The step at which something in the tree is written; the last one where it is written at none. */
export function guideStepOf(path: readonly PathStep[]): GuideStepKey {
  const [area, ...rest] = path;
  if (area === 'tenant' && rest[0] === 'accent') return 'utseende';
  if ((area === 'pillars' || area === 'purposes') && rest[1] === 'themes') return 'teman';
  return guideStepKeys.find((key) => areasOf[key].some((each) => each === area)) ?? 'klart';
}

/** How far every step has come. `heldRoles` are the keys of roles that somebody holds today. */
export function guideStepStates(
  tree: RawMap,
  problems: readonly { readonly at: readonly PathStep[] }[],
  heldRoles: readonly string[],
): GuideStepState[] {
  const stepsOfProblems = problems.map(({ at }) => guideStepOf(at));
  return guideStepKeys.map((key) => {
    const count = key === 'klart' ? problems.length : stepsOfProblems.filter((step) => step === key).length;
    const open = openIn(key, tree, heldRoles);
    return { key, open, problems: count, state: stateOf(contentOf(key, tree, heldRoles), count) };
  });
}

/** How much of what a step is about is there. */
type Content = 'nothing' | 'some' | 'all';

function stateOf(content: Content, problems: number): GuideStepState['state'] {
  if (content === 'nothing' && problems === 0) return 'empty';
  return content === 'all' && problems === 0 ? 'complete' : 'begun';
}

function contentOf(key: GuideStepKey, tree: RawMap, heldRoles: readonly string[]): Content {
  const tenant = isRawMap(tree.tenant) ? tree.tenant : {};
  switch (key) {
    case 'kommun':
      return amount([tenant.name, tenant.code, tenant.county, tenant.populations].map(isWritten));
    case 'teman':
      return amount(itemsOf(tree.pillars).map((pillar) => isWritten(pillar.themes)));
    case 'personer':
      return amount(itemsOf(tree.roles).map((role) => heldRoles.includes(String(role.key))));
    case 'utseende':
      return isWritten(tenant.accent) ? 'all' : 'nothing';
    case 'klart':
      return 'all';
    default:
      return areasOf[key].some((area) => isWritten(tree[area])) ? 'all' : 'nothing';
  }
}

function openIn(key: GuideStepKey, tree: RawMap, heldRoles: readonly string[]): readonly OpenPart[] {
  if (key === 'klart') return openParts(tree, areas);
  if (key === 'teman') return missingIn(tree, 'pillars', (pillar) => isWritten(pillar.themes));
  if (key === 'personer') return missingIn(tree, 'roles', (role) => heldRoles.includes(String(role.key)));
  return openParts(tree, areasOf[key]);
}

const missingIn = (tree: RawMap, area: 'pillars' | 'roles', isThere: (item: RawMap) => boolean): OpenPart[] =>
  itemsOf(tree[area]).flatMap((item, index) => (isThere(item) ? [] : [[area, index]]));

function amount(there: readonly boolean[]): Content {
  if (!there.includes(true)) return 'nothing';
  return there.includes(false) ? 'some' : 'all';
}

const itemsOf = (value: RawValue | undefined): RawMap[] => (Array.isArray(value) ? value.filter(isRawMap) : []);

function isWritten(value: RawValue | undefined): boolean {
  if (Array.isArray(value)) return value.length > 0;
  if (isRawMap(value)) return Object.keys(value).length > 0;
  return value !== undefined && value !== null && value !== '' && value !== 'not_stated';
}
