import type { z } from 'zod';
import { type Expectation, expectationsAt, inEnglish, keysAt } from './expected';
import type { Fault } from './fault';
import { nearest } from './nearest';
import { isMap, type PathStep, valueAt } from './raw/tree';

/** Something wrong at a path of a configuration. `atKey` when the key itself is what is wrong. */
export interface Finding extends Fault {
  readonly path: readonly PathStep[];
  readonly message: string;
  readonly expected: string;
  readonly atKey?: boolean;
}

type Issue = z.core.$ZodIssue;

/** Explains what the schema found wrong; where several shapes were possible, by the shape that came nearest. */
export function findingsOf(schema: z.core.$ZodType, tree: unknown, issues: readonly Issue[]): Finding[] {
  return issues.flatMap((issue) => explain({ schema, tree }, issue, []));
}

interface Reading {
  readonly schema: z.core.$ZodType;
  readonly tree: unknown;
}

function explain(reading: Reading, issue: Issue, above: readonly PathStep[]): Finding[] {
  const path = [...above, ...stepsOf(issue)];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return explainUnion(reading, issue.errors, path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(reading, [...path, key], path));
  return [explainValue(reading, issue, path)];
}

function explainUnion(reading: Reading, branches: readonly Issue[][], path: readonly PathStep[]): Finding[] {
  const priced = branches.map((issues) => ({ issues, price: total(issues, (issue) => priceOf(reading, issue, path, [])) }));
  const lowest = Math.min(...priced.map(({ price }) => price));
  const nearest = priced.filter(({ price }) => price === lowest);
  const [first] = nearest;
  const value = valueAt(reading.tree, path);
  const wanted = expectationsAt(reading.schema, path);
  const isClear = nearest.length === 1 || lowest < wrongKey || (isMap(value) && wanted.some(isPart));
  if (first && lowest < noShape && isClear) return first.issues.flatMap((issue) => explain(reading, issue, path));
  const told = { path, wanted, expected: inEnglish(wanted) };
  if (value === undefined) return [{ ...told, ...missing(path) }];
  if (isMap(value)) return [{ ...told, code: 'noShape', message: 'none of the possible shapes fits' }];
  return [{ ...told, ...unfit(value, branches.flat().some(asksForText)) }];
}

/** A part that says too little is taken for one that is to have an answer: that is the first of its shapes. */
const isPart = (wanted: Expectation): boolean => wanted.kind === 'described' && wanted.as === 'part';

/** What speaks against a shape: a detail hardly, a wrong key somewhat, a wrong kind of value (list, map, text) decisively. */
const detail = 0.001;
const wrongKey = 10;
const noShape = 100;

/** How far a branch of a union is from what is written: only its own outline counts, what lies deeper is a detail. */
function priceOf(reading: Reading, issue: Issue, union: readonly PathStep[], above: readonly PathStep[]): number {
  const path = [...above, ...stepsOf(issue)];
  const isMissing = valueAt(reading.tree, [...union, ...path]) === undefined;
  if (path.length === 1 && isMissing) return wrongKey;
  if (path.length > 1) return detail;
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return Math.min(...issue.errors.map((branch) => total(branch, (inner) => priceOf(reading, inner, union, path))));
  }
  if (issue.code === 'unrecognized_keys') return path.length === 0 ? wrongKey * issue.keys.length : detail;
  if (path.length === 1) return issue.code === 'invalid_value' && issue.values.length === 1 ? wrongKey : detail;
  return issue.code === 'invalid_type' || issue.code === 'invalid_value' ? noShape : detail;
}

function explainValue(reading: Reading, issue: Issue, path: readonly PathStep[]): Finding {
  const value = valueAt(reading.tree, path);
  const wanted = issue.code === 'invalid_union' ? choices(issue) : expectationsAt(reading.schema, path);
  const told = { path, wanted, expected: wanted.length === 0 ? 'another value' : inEnglish(wanted) };
  if (value === undefined) return { ...told, ...missing(path) };
  switch (issue.code) {
    case 'too_big':
      return { path, ...tooMuch(value, Number(issue.maximum)), expected: `at most ${counted(issue.maximum, issue.origin)}` };
    case 'too_small':
      return { path, ...tooLittle(value, Number(issue.minimum)), expected: `at least ${counted(issue.minimum, issue.origin)}` };
    default:
      return { ...told, ...unfit(value, asksForText(issue)) };
  }
}

/** What is wrong, as data and in English. */
type Told = Fault & { readonly message: string };

const missing = (path: readonly PathStep[]): Told => ({
  code: 'missing',
  values: { key: lastKey(path) },
  message: `${lastKey(path)} is missing`,
});

function tooMuch(value: unknown, most: number): Told {
  if (typeof value === 'string') return { code: 'textTooLong', values: { most }, message: 'the text is too long' };
  if (Array.isArray(value)) return { code: 'tooMany', values: { most }, message: 'there are too many' };
  return { code: 'tooBig', values: { most }, message: `${value} is too large` };
}

function tooLittle(value: unknown, least: number): Told {
  if (typeof value === 'string') return { code: 'textTooShort', values: { least }, message: 'the text is too short' };
  if (Array.isArray(value)) return { code: 'tooFew', values: { least }, message: 'there are too few' };
  return { code: 'tooSmall', values: { least }, message: `${value} is too small` };
}

function unknownKey(reading: Reading, path: readonly PathStep[], container: readonly PathStep[]): Finding {
  const known = keysAt(reading.schema, container);
  const key = lastKey(path);
  return {
    path,
    code: 'unknownKey',
    values: { key, nearest: nearest(key, known) ?? '' },
    wanted: [{ kind: 'oneOf', values: known }],
    message: `${key} is not a key here`,
    expected: `one of ${known.join(', ')}`,
    atKey: true,
  };
}

/** How much of a value is repeated to whoever wrote it. */
const mostRepeated = 60;

function unfit(value: unknown, wantsText: boolean): Told {
  if (value === null) return { code: 'noValue', message: 'has no value' };
  if (Array.isArray(value)) return { code: 'isList', message: 'is a list' };
  if (isMap(value)) return { code: 'isMap', message: 'is a map of keys' };
  const written = String(value).slice(0, mostRepeated);
  if (typeof value === 'number' && wantsText)
    return { code: 'belongsInQuotes', values: { value: written }, message: `${value} is a number; write it in quotes` };
  return { code: 'unfit', values: { value: written }, message: `${JSON.stringify(value)} does not fit` };
}

function asksForText(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.expected === 'string';
}

function choices(issue: z.core.$ZodIssueInvalidUnion): Expectation[] {
  const { options } = issue as { options?: readonly unknown[] };
  return options ? [{ kind: 'oneOf', values: options.map(String) }] : [];
}

function counted(count: number | bigint, origin: string): string {
  if (origin === 'string') return `${count} characters`;
  if (origin === 'array') return count === 1 ? '1 item' : `${count} items`;
  return String(count);
}

function lastKey(path: readonly PathStep[]): string {
  const last = path.at(-1);
  return last === undefined || typeof last === 'number' ? 'the value' : last;
}

function stepsOf(issue: Issue): PathStep[] {
  return issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
}

function total(issues: readonly Issue[], price: (issue: Issue) => number): number {
  return issues.reduce((sum, issue) => sum + price(issue), 0);
}
