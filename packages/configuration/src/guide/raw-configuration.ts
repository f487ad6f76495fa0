import { parseYaml } from '../raw/parse-yaml';
import { Places } from '../raw/places';
import { isRawMap, type RawMap } from '../raw/tree';
import { type ConfigurationInput, configurationSchema } from '../schema/configuration';

/** The same shape with nothing in it that must be there. */
export type Incomplete<Value> = Value extends readonly (infer Item)[]
  ? readonly Incomplete<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: Incomplete<Value[Key]> }
    : Value;

/** A configuration as it is written, while it is being written: shorthand as in YAML, and anything may be missing. */
export type RawConfiguration = Incomplete<ConfigurationInput>;

/** What stands at the top of a configuration: `tenant`, `pillars`, `lead` … */
export type Area = Exclude<keyof ConfigurationInput, 'format' | 'defaultOrigin'>;

/** Every area in the order of the language. */
export const areas: readonly Area[] = Object.keys(configurationSchema.shape).filter(
  (key): key is Area => key !== 'format' && key !== 'defaultOrigin',
);

/** True for the name of an area. */
export const isArea = (name: string): name is Area => areas.some((area) => area === name);

/** The tree of a text as it is written, sound or not; null where it is no YAML, or no map. An empty text is an empty map. */
export function rawTree(text: string): RawMap | null {
  const parsed = parseYaml(text, '', new Places());
  if (!parsed.ok) return null;
  if (parsed.tree === null) return {};
  return isRawMap(parsed.tree) ? parsed.tree : null;
}
