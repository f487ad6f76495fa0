export { type Lent, withBorrowed } from './borrow/borrow';
export { type Lender, type Loan, lentDocumentParts, lentLists, lentMatters } from './borrow/loan';
export { type CarriedPeriod, carriersAt } from './carrier';
export { chainOf, type RuleAspect, type RuleInSteps, rulePart } from './chain';
export { checkConfiguration } from './check';
export { groundFrom } from './check/able';
export { isDueTooEarly, looksBack } from './check/due';
export { impossibleRules, impossibleSteps } from './check/impossible-rules';
export {
  continuing,
  type PillarInUse,
  pillarsLeftBehind,
  type SplitPillar,
  type Succession,
  splitPillars,
  successions,
} from './check/pillars';
export { type TiedUnit, unitCircles } from './check/units';
export { type Difference, differenceBetween, differenceLine } from './difference';
export { type Expectation, inEnglish } from './expected';
export { type Fault, type FaultCode, faultCodes } from './fault';
export { freeKeyAmong } from './free-key';
export { changePart, type PartChange, type PartChanged, type PartPlace, partAt, saysTheSame, withPart } from './guide/change-part';
export { type GuideStepKey, type GuideStepState, guideStepKeys, guideStepOf, guideStepStates } from './guide/guide-steps';
export { isLeftOpen, type OpenPart, openParts } from './guide/open-parts';
export { putChanges } from './guide/put-changes';
export { type Area, areas, type Incomplete, isArea, type RawConfiguration, rawTree } from './guide/raw-configuration';
export { soundParts } from './guide/sound-parts';
export type { Finding } from './issues';
export { emitJsonSchema } from './json-schema';
export type { LocalRuleFault, LocalRuleFaultCode } from './local-rule/impossible';
export { keyOfName, type LocalRuleInput, type LocalRuleResult, withLocalRule, withoutOwnRule } from './local-rule/local-rule';
export {
  documentRule,
  isInForce,
  isOwnRule,
  type LocalCadence,
  type LocalDeadline,
  type LocalDecision,
  type LocalParts,
  localPartsOf,
  type SettableParts,
  settableParts,
} from './local-rule/parts';
export { type SharedField, sharedFields } from './local-rule/shared-fields';
export { type Merged, mergeConfigurations } from './merge';
export { overlay } from './overlay';
export { type Problem, problemLine, type TrailStep } from './problem';
export { type DecodedText, decodeText } from './raw/decode-text';
export { largestText } from './raw/largest-text';
export type { PathStep, RawMap, RawValue } from './raw/tree';
export { type ReadOptions, type ReadResult, readConfiguration } from './read';
export { groundAsWritten, ruleAsWritten } from './rule-as-written';
export type { Actor, Holder } from './schema/actor';
export { type Configuration, type ConfigurationInput, configurationSchema } from './schema/configuration';
export { type Borrowed, isPart, notStated, type Origin, type Part, type Source, type Stated } from './schema/part';
export type { Cadence, Deadline, Field, Gate, Rule, Step, Verb } from './schema/rule';
export type { Commitment, ConfiguredUnit, Network, Pillar, Principle, Purpose, Role, StrategyDocument } from './schema/strategy';
export type { Archetype, Permission, Scope, Theme, UnitKind } from './schema/vocabulary';
export { schemaPath } from './schema-address';
export { seedItems, sourcesIn } from './sources';
export {
  amounts,
  archetypes,
  borderCounts,
  cadenceTypes,
  deadlineTypes,
  documentRelations,
  documentStatuses,
  documentTypes,
  duties,
  fieldGrains,
  fieldRegisters,
  fieldTypes,
  focusGroups,
  origins,
  outsiders,
  permissions,
  principleKinds,
  publishable,
  roleLevels,
  ruleKinds,
  scopes,
  themes,
  unitKinds,
  verbs,
} from './taxonomy';
export { trailOf } from './trail';
export { type WriteOptions, writeConfiguration } from './write';
