import type { Finding } from '../issues';
import type { RawMap } from '../raw/tree';
import type { Configuration } from '../schema/configuration';
import { soundParts } from './sound-parts';

/** Whether somebody can take a step follows from these. */
const whoThereIs = ['units', 'roles'];

/**
 * What is wrong with the rules that are well formed while something else of a configuration is not, so that whoever writes a rule is
 * told at once. While roles or units do not fit, only they know who there is, and nothing is said.
 * @param unfit what does not fit the language
 * @param judge tells what is wrong with a configuration that fits it
 */
export function rulesMeanwhile(tree: RawMap, unfit: readonly Finding[], judge: (sound: Configuration) => readonly Finding[]): Finding[] {
  const { rules } = tree;
  const isUnfit = (area: string, index?: number): boolean =>
    unfit.some(({ path }) => path[0] === area && (index === undefined || path[1] === index));
  if (!Array.isArray(rules) || whoThereIs.some((area) => isUnfit(area))) return [];
  const sound = soundParts(tree, { tenant: { name: '–', shortName: '–', kind: 'municipality', key: 'x' } });
  if (!sound) return [];
  return judge(sound).flatMap((finding) => {
    const [area, place, ...rest] = finding.path;
    const key = area === 'rules' && typeof place === 'number' ? sound.rules[place]?.key : undefined;
    // Rules that do not fit were left out, so that those after them have moved.
    const index = rules.findIndex((rule) => key !== undefined && (rule as RawMap | null)?.key === key);
    return index === -1 || isUnfit('rules', index) ? [] : [{ ...finding, path: ['rules', index, ...rest] }];
  });
}
