import type { Finding } from '../issues';
import type { PathStep } from '../raw/tree';
import type { Configuration } from '../schema/configuration';

/** A pillar that goes on in another, or in none, is no longer there under its own key. */
export function pillarFindings({ pillars, retiredPillars = [] }: Configuration): Finding[] {
  const living = new Set(pillars.map(({ key }) => key));
  const followed = new Set(pillars.flatMap(({ follows = [] }) => follows.map(({ key }) => key)));
  return [
    ...pillars.flatMap(({ follows = [] }, index) =>
      follows.flatMap(({ key }, at) => (living.has(key) ? [stillThere(['pillars', index, 'follows', at, 'key'], key)] : [])),
    ),
    ...retiredPillars.flatMap(({ key }, index) =>
      living.has(key) || followed.has(key) ? [stillThere(['retiredPillars', index, 'key'], key)] : [],
    ),
  ];
}

const stillThere = (path: readonly PathStep[], key: string): Finding => ({
  path,
  code: 'pillarStillThere',
  values: { key },
  message: `the pillar ${key} is still there, or goes on in another`,
  expected: 'the key of an earlier pillar',
});
