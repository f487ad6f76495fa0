export {
  type CheckField,
  type CheckStanding,
  checkedStatuses,
  checkStanding,
  decisionNeeded,
  gateFacts,
} from './activities/before-start';
export {
  type BorderSetting,
  countsAsInternational,
  internationalFigure,
  isMarkedBorderRegional,
  type SplitFigure,
} from './activities/border-regional';
export { type CountryGroup, type GroupedCountry, isWithin, outsideFocus } from './activities/geographic-focus';
export { type Day, day } from './calendar/day';
export { type DeadlineState, daysLeft, deadlineState, workingDaysLeft } from './calendar/days-left';
export { type BodyMeeting, dueDay, type PlannedRound, type RuleDeadline, roundsOf } from './calendar/deadlines';
export { type ElectoralTerm, isElectionYear, termAt, termElectedIn } from './calendar/electoral-term';
export { type DatedPeriods, periodsOf, type ReportingPeriod, type RuleCadence } from './calendar/periods';
export { canonicalJson } from './canonical';
export { type Freshness, freshness } from './indicators/freshness';
export {
  type Coverage,
  type Indicator,
  type IndicatorUnit,
  type IndicatorValue,
  indicators,
  indicatorValue,
  type NotComparable,
  type Population,
  populationOf,
  type YearFigures,
} from './indicators/indicators';
export type { AmountFault } from './money/amount-text';
export { type EuroAmount, formatEuro, kronorOf, type ParsedEuro, parseEuro } from './money/euro';
export {
  formatKronor,
  isKronor,
  type Kronor,
  type KronorFault,
  type MoneyLocale,
  maxKronor,
  type ParsedKronor,
  parseKronor,
} from './money/kronor';
export { type DeadlineNotice, deadlineNotice } from './notifications/deadline-notice';
export {
  defaultPreference,
  isNotificationKind,
  type MailRhythm,
  mailRhythms,
  type NotificationKind,
  notificationKinds,
  type Preference,
  steerableKinds,
} from './notifications/kinds';
export { lastMorning, mailFate } from './notifications/mornings';
export {
  type AppointedRole,
  appoints,
  needsReference,
  type PlaceUnit,
  type RightToAssign,
  rightToAssign,
  type SeatedPlace,
} from './permissions/appointing';
export { actsInSteadOf, grantsOf, type HeldGrant, type HeldPlace, type RoleRights, type StandInPlace } from './permissions/grants';
export { type Grant, type Permission, permits, type Reach, reachOf, type Scope, type Target, widestScope } from './permissions/permits';
export { type ColumnPlaces, cellsOf, type KnownColumn, type TableHead, tableHead } from './table/columns';
export { dayInCell } from './table/day-in-cell';
export { parseTable, type TableRow, tableText } from './table/parse-table';
export { type ActResult, act } from './workflow/act';
export type { Act, DecideAct, DecisionOutcome, EntryAct, FinishAct, Refusal, ReporterAct, ReviewAct } from './workflow/act-kinds';
export { type Actor, type Holding, isNamedAt } from './workflow/actor';
export type { Chain, ChainStep, StepActor, StepVerb } from './workflow/chain';
export { type ChainEnd, endOf, isBeyondPeople, isEntryPerUnit, openable, reviewStep } from './workflow/chain-reading';
export { type GateAnswer, type GateFacts, gateAnswer, type StepGate } from './workflow/gate';
export { actsOpenTo, type OpenAct } from './workflow/open-acts';
export { openRound, type ReportingUnit, reportingUnits } from './workflow/open-round';
export type { ReportState, RoundState, StepState, UnitReport } from './workflow/round';
export { hasPassage, isSettled } from './workflow/settle';
export { type ChainNode, isHandedIn, type NodeStatus, outcomeOf, type RoundOutcome, reportCounts, standing } from './workflow/standing';
