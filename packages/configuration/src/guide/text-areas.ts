import { type Document, isScalar, isMap as isYamlMap, type Node, parseDocument, visit, type YAMLMap } from 'yaml';
import { textForm } from '../raw/layout';
import type { RawValue } from '../raw/tree';
import { placed } from './place-in-text';
import { type Area, areas } from './raw-configuration';

/** Where an area is written in a text: from its key up to the remarks that stand before the next one. */
interface Stretch {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The text in the form in which areas stand one after the other: each key at the beginning of a line, and nothing shared between
 * them. Most texts are so already and stay as they are.
 */
export function plainText(text: string): string {
  const document = parseDocument(text, { stringKeys: true });
  const root = rootOf(document);
  if (!root) return text;
  const startsLine = ({ key }: Pair): boolean => isScalar(key) && key.range?.[0] !== undefined && isLineStart(text, key.range[0]);
  const hasAlias = writeAliasesOut(document);
  if (!hasAlias && !root.flow && root.items.every(startsLine)) return text;
  root.flow = false;
  return document.toString(formOf(text));
}

/** A plain text with an area as it is to be; null takes it away. `format: 1` is written where it is missing. */
export function withArea(text: string, area: Area, value: RawValue): string {
  const stretches = stretchesOf(text);
  const found = stretches.find(({ name }) => name === area);
  const changed = found ? changedAt(text, found, value) : inserted(text, stretches, area, value);
  return stretches.some(({ name }) => name === 'format') ? changed : withFormat(changed);
}

type Root = YAMLMap<Node, Node | null>;
type Pair = Root['items'][number];

const rootOf = ({ contents }: Document.Parsed): Root | null => (isYamlMap<Node, Node | null>(contents) ? contents : null);
const isLineStart = (text: string, at: number): boolean => at === 0 || text[at - 1] === '\n';

/** Braces with or without blanks inside, as the rest of the text has them. */
const formOf = (text: string) => ({ ...textForm, flowCollectionPadding: /\{ \S/.test(text) });

/** What two places share is written in both, so that one can change without the other. @returns whether there was any */
function writeAliasesOut(document: Document.Parsed): boolean {
  let found = false;
  visit(document, {
    Alias: (_, alias) => {
      found = true;
      return document.createNode(alias.toJS(document), { aliasDuplicateObjects: false }) as Node;
    },
  });
  if (found)
    visit(document, {
      Value: (_, node) => {
        node.anchor = undefined;
      },
    });
  return found;
}

function stretchesOf(text: string): Stretch[] {
  const root = rootOf(parseDocument(text, { stringKeys: true }));
  const starts = (root?.items ?? []).flatMap(({ key }) =>
    isScalar(key) && key.range ? [{ name: String(key.value), start: key.range[0] }] : [],
  );
  return starts.map(({ name, start }, index) => ({ name, start, end: endOf(text, start, starts[index + 1]?.start ?? text.length) }));
}

/** Blank lines and remarks at the beginning of a line belong to what comes after them. */
function endOf(text: string, start: number, next: number): number {
  const lines = text.slice(start, next).split(/(?<=\n)/);
  while (lines.length > 1 && /^(#|\s*$)/.test(lines.at(-1) ?? '')) lines.pop();
  return start + lines.join('').length;
}

function changedAt(text: string, { start, end }: Stretch, value: RawValue): string {
  const [before, own, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  if (value === null) return before + after;
  const document = parseDocument(own, { stringKeys: true });
  const [pair] = rootOf(document)?.items ?? [];
  if (pair) pair.value = placed(document, pair.value, value, 0);
  return before + document.toString(formOf(text)) + after;
}

/** After the last area that the language has before it, with a blank line between. */
function inserted(text: string, stretches: readonly Stretch[], area: Area, value: RawValue): string {
  if (value === null) return text;
  const later: readonly string[] = areas.slice(areas.indexOf(area) + 1);
  const next = stretches.findIndex(({ name }) => later.includes(name));
  const previous = next === -1 ? stretches.at(-1) : stretches[next - 1];
  const at = previous?.end ?? stretches[next]?.start ?? text.length;
  const document = parseDocument(`${area}:\n`, { stringKeys: true });
  const [pair] = rootOf(document)?.items ?? [];
  if (pair) pair.value = placed(document, null, value, 0);
  const before = text.slice(0, at);
  const parting = before === '' ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  return before + parting + document.toString(formOf(text)) + text.slice(at);
}

function withFormat(text: string): string {
  const [first] = stretchesOf(text);
  const at = first?.start ?? text.length;
  return `${text.slice(0, at)}format: 1\n${text.slice(at)}`;
}
