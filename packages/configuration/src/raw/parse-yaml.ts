import { type Document, isAlias, isScalar, isSeq, isMap as isYamlMap, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { Fault, FaultCode } from '../fault';
import type { Problem } from '../problem';
import { trailOf } from '../trail';
import { largestText } from './largest-text';
import { type Place, Places } from './places';
import { type PathStep, pathText, type RawMap, type RawValue } from './tree';

const maximumValues = 50_000;
const maximumDepth = 40;

/** A YAML file read into plain values, or everything that is wrong with it as YAML. */
export type ParsedYaml = { readonly ok: true; readonly tree: RawValue } | { readonly ok: false; readonly problems: Problem[] };

/**
 * Reads YAML text into plain values and records in `places` where each was written. Duplicate keys, unknown tags, more
 * than one document, a text that is too large, and anchors that unfold into too many values are problems, never exceptions.
 */
export function parseYaml(text: string, file: string, places: Places): ParsedYaml {
  const refuse = (code: FaultCode, message: string, expected: string): ParsedYaml => ({
    ok: false,
    problems: [
      {
        file,
        line: 1,
        column: 1,
        path: '',
        at: [],
        trail: [],
        code,
        values: { most: largestText, levels: maximumDepth },
        message,
        expected,
      },
    ],
  });
  if (text.length > largestText) return refuse('tooLarge', 'the file is too large', `a configuration of at most ${largestText} characters`);
  const lines = new LineCounter();
  let document: Document.Parsed;
  try {
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false, stringKeys: true });
  } catch (error) {
    if (error instanceof RangeError) return refuse('tooDeep', 'the file is nested too deeply', `at most ${maximumDepth} levels`);
    throw error;
  }
  const reader = new TreeReader(document, file, lines, places);
  reader.reportSyntax();
  const tree = reader.problems.length === 0 ? reader.root() : null;
  if (reader.problems.length > 0) return { ok: false, problems: reader.problems };
  return { ok: true, tree };
}

/** Turns the nodes of one document into plain values; what cannot be turned is collected in `problems`. */
class TreeReader {
  readonly problems: Problem[] = [];
  private readonly anchors = new Map<string, Node>();
  private values = 0;
  private overfull = false;

  constructor(
    private readonly document: Document.Parsed,
    private readonly file: string,
    private readonly lines: LineCounter,
    private readonly places: Places,
  ) {}

  /** Tells the first place that is no YAML: an open bracket makes every line after it look wrong, too. */
  reportSyntax(): void {
    const [error] = [...this.document.errors, ...this.document.warnings];
    if (!error) return;
    this.problems.push({
      ...this.placeAt(error.pos[0]),
      path: '',
      at: [],
      trail: [],
      code: 'notYaml',
      values: { yaml: error.code },
      message: error.message,
      expected: 'valid YAML 1.2',
    });
  }

  root(): RawValue {
    return this.read(this.document.contents, []);
  }

  private read(node: Node | null, path: PathStep[]): RawValue {
    this.values += 1;
    if (this.values > maximumValues || path.length > maximumDepth) return this.refuseMore(node, path);
    if (node === null) return null;
    if (isAlias(node)) return this.read(this.anchors.get(node.source) ?? null, path);
    if (node.anchor) this.anchors.set(node.anchor, node);
    if (isYamlMap<Node, Node | null>(node)) return this.readMap(node, path);
    if (isSeq<Node | null>(node)) return this.readList(node.items, path);
    return this.readScalar(node, path);
  }

  private refuseMore(node: Node | null, path: PathStep[]): null {
    if (!this.overfull) {
      const expected = `at most ${maximumValues} values in ${maximumDepth} levels`;
      this.report(node, path, { code: 'tooManyValues', values: { most: maximumValues, levels: maximumDepth } }, [
        'the file unfolds into too many or too deeply nested values',
        expected,
      ]);
    }
    this.overfull = true;
    return null;
  }

  private readList(items: (Node | null)[], path: PathStep[]): RawValue[] {
    const list: RawValue[] = [];
    for (const [index, item] of items.entries()) {
      if (this.overfull) break;
      list.push(this.read(item, [...path, index]));
      const place = this.placeAt(item?.range?.[0] ?? 0);
      this.places.set(list, index, { key: place, value: place });
    }
    return list;
  }

  private readMap(node: YAMLMap<Node, Node | null>, path: PathStep[]): RawMap {
    const map: RawMap = {};
    for (const pair of node.items) {
      if (this.overfull) break;
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      const here = [...path, key];
      if (key === '__proto__' || key === '') {
        this.report(pair.key, here, { code: 'unusableKey' }, ['this key cannot be used', 'a key of the configuration language']);
      } else if (Object.hasOwn(map, key)) {
        this.report(pair.key, here, { code: 'keyWrittenTwice', values: { key } }, [`the key ${key} is written twice`, 'each key once']);
      } else {
        map[key] = this.read(pair.value, here);
        const keyPlace = this.placeAt(pair.key.range?.[0] ?? 0);
        this.places.set(map, key, { key: keyPlace, value: pair.value?.range ? this.placeAt(pair.value.range[0]) : keyPlace });
      }
    }
    return map;
  }

  private readScalar(node: Node, path: PathStep[]): RawValue {
    const value: unknown = isScalar(node) ? node.value : undefined;
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    this.report(node, path, { code: 'notPlain' }, ['this value is neither text, a number, true, false nor empty', 'a plain value']);
    return null;
  }

  private report(node: Node | null, path: PathStep[], fault: Fault, [message, expected]: readonly [string, string]): void {
    const where = { ...this.placeAt(node?.range?.[0] ?? 0), path: pathText(path), at: path, trail: trailOf(path, null) };
    this.problems.push({ ...where, ...fault, message, expected });
  }

  private placeAt(offset: number): Place {
    const { line, col } = this.lines.linePos(offset);
    return { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1) };
  }
}
