import { backwardBounds, backwardSpans, impossibleDays } from './check/dates';
import { documentFindings, memberFindings } from './check/documents';
import { danglingKeys, repeatedKeys } from './check/keys';
import { undecidedLocals } from './check/origins';
import { pillarFindings } from './check/pillars';
import { roleCircles } from './check/roles';
import { ruleFindings } from './check/rules';
import { unitCircles } from './check/units';
import type { Finding } from './issues';
import type { Configuration } from './schema/configuration';

const checks = [
  repeatedKeys,
  danglingKeys,
  unitCircles,
  roleCircles,
  documentFindings,
  memberFindings,
  undecidedLocals,
  backwardSpans,
  backwardBounds,
  impossibleDays,
  ruleFindings,
  pillarFindings,
];

/** What is wrong between the parts of a configuration that are each well formed; empty when it holds together. */
export function checkConfiguration(configuration: Configuration): Finding[] {
  return checks.flatMap((check) => check(configuration));
}
