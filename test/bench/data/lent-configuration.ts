import { type Configuration, chainOf, type Rule } from '@utblick/configuration';
import { whyNotOpenable } from '../../../server/src/features/reporting/model/openable-rule';
import { roundStateOf, standingOf } from '../../../server/src/features/reporting/model/round-state';
import { configurationIn, tenantFiles } from '../../../server/src/main/load/tenant-files';
import { UNITS } from './size';

/** What made-up tenants borrow from a real municipality: real in size and in roles. */
export interface LentConfiguration {
  readonly configuration: Configuration;
  /** Reads every activity. */
  readonly readerRole: string;
  /** Writes the report of its own unit. */
  readonly reporterRole: string;
  readonly pillarKeys: readonly string[];
  /** The kind of unit that the rule asks. */
  readonly unitKind: string;
  /** How a round of the rule stands when it has just been opened. */
  readonly rule: {
    readonly key: string;
    readonly currentStep: string | null;
    readonly steps: readonly { readonly key: string; readonly position: number; readonly verb: string; readonly status: string }[];
  };
}

type Permission = Configuration['roles'][number]['permissions'][number];

/** The first municipality whose strategy has pillars and a rule under which units report. */
export function lentConfiguration(): LentConfiguration {
  for (const configuration of tenantFiles().map(configurationIn)) {
    const readerRole = roleWith(configuration, 'activity.read', 'municipality');
    const reporterRole = roleWith(configuration, 'report.write', 'own_unit');
    const rule = configuration.rules.find((each) => whyNotOpenable(each).length === 0 && kindAskedBy(each) !== null);
    const unitKind = rule ? kindAskedBy(rule) : null;
    if (configuration.tenant.kind !== 'municipality' || configuration.pillars.length < 2) continue;
    if (!readerRole || !reporterRole || !rule || !unitKind) continue;
    const pillarKeys = configuration.pillars.map(({ key }) => key);
    return { configuration, readerRole, reporterRole, pillarKeys, unitKind, rule: opened(rule) };
  }
  throw new Error('No municipality has pillars, a role that reads every activity and a rule under which units report.');
}

const roleWith = ({ roles }: Configuration, allow: Permission['allow'], scope: Permission['scope']): string | undefined =>
  roles.find(({ permissions }) => permissions.some((permission) => permission.allow === allow && permission.scope === scope))?.key;

/** The first kind of unit that the rule's first step names as reporting. */
function kindAskedBy({ steps: [first] }: Rule): string | null {
  if (first?.verb !== 'report') return null;
  const kinds = (first.actors.value ?? []).flatMap((actor) => ('unitKinds' in actor ? actor.unitKinds : []));
  return kinds[0] ?? null;
}

function opened(rule: Rule): LentConfiguration['rule'] {
  const untouched = { state: 'not_started', nothingToReport: false, leftOut: false, entered: [] } as const;
  const reports = Array.from({ length: UNITS }, (_, index) => ({ unit: `unit-${index + 1}`, report: untouched }));
  const waiting = rule.steps.map(({ key }) => ({ stepKey: key, status: 'waiting' }) as const);
  const state = roundStateOf(reports, waiting);
  const { statuses, currentStep } = standingOf(chainOf(rule), state);
  const steps = rule.steps.map(({ key, verb }, position) => ({ key, position, verb, status: statuses.get(key) ?? 'waiting' }));
  return { key: rule.key, currentStep, steps };
}
