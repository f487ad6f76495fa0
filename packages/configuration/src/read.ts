import { checkConfiguration } from './check';
import { ruleFindings } from './check/rules';
import { expectationsAt, inEnglish } from './expected';
import type { Fault } from './fault';
import { rulesMeanwhile } from './guide/rules-meanwhile';
import { type Finding, findingsOf } from './issues';
import { overlay } from './overlay';
import type { Problem } from './problem';
import { insertOrigins } from './raw/origins';
import { parseYaml } from './raw/parse-yaml';
import { Places } from './raw/places';
import { isRawMap, pathText, type RawMap, type RawValue } from './raw/tree';
import { type Configuration, configurationSchema } from './schema/configuration';
import { trailOf } from './trail';

/** A configuration that holds together, or everything that keeps it from doing so, in the order of the file. */
export type ReadResult =
  | { readonly ok: true; readonly configuration: Configuration }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export interface ReadOptions {
  /** The file's name as it is shown in problems. */
  readonly file: string;
  /** What the file is laid over when it is an overlay (`overlay: 1`); passed over when it is a whole configuration. */
  readonly base?: { readonly file: string; readonly text: string };
  /** What else must hold of a sound configuration where it is to be used; told with line and column like everything else. */
  readonly also?: (configuration: Configuration) => readonly Finding[];
}

/**
 * Reads one tenant's configuration from YAML: a whole one (`format: 1`) or a local one (`overlay: 1`) together with its
 * base. Never throws for what a file may contain: every problem comes with file, line, path and what was expected.
 */
export function readConfiguration(yamlText: string, options: ReadOptions): ReadResult {
  const places = new Places();
  const own = parseMap(yamlText, options.file, places);
  if (!own.ok) return own;
  const whole = Object.hasOwn(own.tree, 'overlay') ? underlaid(own.tree, options, places) : ownOrigins(own.tree);
  if (!whole.ok) return whole;
  return configurationIn(whole.tree, options, places);
}

type MapResult = { readonly ok: true; readonly tree: RawMap } | { readonly ok: false; readonly problems: readonly Problem[] };

function parseMap(text: string, file: string, places: Places): MapResult {
  const parsed = parseYaml(text, file, places);
  if (!parsed.ok) return parsed;
  if (isRawMap(parsed.tree)) return { ok: true, tree: parsed.tree };
  const wanted = expectationsAt(configurationSchema, []);
  return refused(file, '', 'the file is not a configuration', `a map with ${inEnglish(wanted)}`, { code: 'notConfiguration' });
}

function ownOrigins(tree: RawMap): MapResult {
  insertOrigins(tree, originOr(tree, 'adopted'));
  return { ok: true, tree };
}

function originOr(tree: RawMap, usual: string): RawValue {
  return tree.defaultOrigin ?? usual;
}

/** A local file laid over its base. What the local file says is local unless it says otherwise itself. */
function underlaid(local: RawMap, { file, base }: ReadOptions, places: Places): MapResult {
  if (local.overlay !== 1) return refused(file, 'overlay', 'this kind of overlay is not known', 'overlay: 1', { code: 'unknownOverlay' });
  if (!base)
    return refused(file, 'overlay', 'the file is an overlay and has nothing to lie over', 'a base configuration', {
      code: 'overlayWithoutBase',
    });
  const under = parseMap(base.text, base.file, places);
  if (!under.ok) return under;
  ownOrigins(under.tree);
  insertOrigins(local, originOr(local, 'local'));
  const named = isRawMap(local.tenant) ? local.tenant.key : undefined;
  const expected = isRawMap(under.tree.tenant) ? under.tree.tenant.key : undefined;
  if (named !== undefined && named !== expected)
    return refused(file, 'tenant.key', `lies over another tenant: ${named}`, String(expected), {
      code: 'otherTenant',
      values: { key: String(named), expected: String(expected) },
    });
  delete local.overlay;
  delete local.defaultOrigin;
  return { ok: true, tree: overlay(under.tree, local, places) };
}

function refused(file: string, path: string, message: string, expected: string, fault: Fault): { ok: false; problems: Problem[] } {
  const at = path === '' ? [] : path.split('.');
  return { ok: false, problems: [{ file, line: 1, column: 1, path, at, trail: trailOf(at, null), message, expected, ...fault }] };
}

function configurationIn(tree: RawMap, { file, also = () => [] }: ReadOptions, places: Places): ReadResult {
  const parsed = configurationSchema.safeParse(tree);
  const findings = parsed.success
    ? [...checkConfiguration(parsed.data), ...also(parsed.data)]
    : unfitFindings(tree, findingsOf(configurationSchema, tree, parsed.error.issues), also);
  if (parsed.success && findings.length === 0) return { ok: true, configuration: parsed.data };
  const problems = findings.map((finding) => located(finding, tree, file, places));
  return { ok: false, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
}

const unfitFindings = (tree: RawMap, unfit: readonly Finding[], also: (sound: Configuration) => readonly Finding[]): Finding[] => [
  ...unfit,
  ...rulesMeanwhile(tree, unfit, (sound) => [...ruleFindings(sound), ...also(sound)]),
];

function located({ path, atKey, ...told }: Finding, tree: RawMap, file: string, places: Places): Problem {
  const place = places.nearest(tree, path, atKey) ?? { file, line: 1, column: 1 };
  return { file: place.file, line: place.line, column: place.column, path: pathText(path), at: path, trail: trailOf(path, tree), ...told };
}
