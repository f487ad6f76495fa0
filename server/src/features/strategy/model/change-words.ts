import { type Configuration, type Difference, differenceBetween, isPart } from '@utblick/configuration';
import { midSentence, type PageVoice } from '@utblick/i18n';
import { fieldName } from './field-words';
import { type ValueGround, valueGround, valueInWords } from './value-words';

/** One difference between two versions as people read it. */
export interface ChangeInWords {
  /** The list or matter: `rules`, `units`, `funding` … */
  readonly area: string;
  /** The area by its name. */
  readonly areaName: string;
  /** Key of the item in the list; null for a matter. */
  readonly itemKey: string | null;
  /** The item by its name; null for a matter. */
  readonly item: string | null;
  /** What in it differs: "sista dag"; null where the whole of it came or went. */
  readonly part: string | null;
  readonly kind: Difference['kind'];
  /** What stood there and what stands there now; null where the whole item came or went. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What is said about an answer, beside the answer itself. */
const aboutAnswers: readonly string[] = ['stated', 'origin', 'source', 'note', 'readings'];

/** Everything that tells two configurations apart, in the order of the language, with what stood there before and what stands there now. */
export function changesInWords(before: Configuration, after: Configuration, voice: PageVoice): ChangeInWords[] {
  const grounds = { before: valueGround(before, voice), after: valueGround(after, voice) };
  const differences = differenceBetween(before, after);
  const answered = new Set(differences.map(({ path }) => path.join('/')));
  return differences
    .filter(({ path }) => !(aboutAnswers.includes(path.at(-1) ?? '') && answered.has(path.slice(0, -1).join('/'))))
    .map((difference) => changeInWords(difference, [before, after], grounds));
}

interface Grounds {
  readonly before: ValueGround;
  readonly after: ValueGround;
}

function changeInWords(difference: Difference, sides: readonly [Configuration, Configuration], grounds: Grounds): ChangeInWords {
  const { kind } = difference;
  const { voice } = grounds.after;
  const [area = '', ...rest] = difference.path;
  const isList = sides.some((side) => Array.isArray(side[area as keyof Configuration]));
  const itemKey = isList && rest[0] !== 'order' ? (rest[0] ?? null) : null;
  const inItem = itemKey === null ? rest : rest.slice(1);
  const told = { area, areaName: fieldName(area, voice), itemKey, item: itemKey && itemName(sides, area, itemKey, grounds.after), kind };
  if (itemKey !== null && inItem.length === 0) return { ...told, part: null, before: null, after: null };
  const part = partName(sides, area, itemKey, inItem, voice);
  if (inItem.at(-1) === 'order') return { ...told, part, ...orders(difference, sides, [area, ...rest.slice(0, -1)]) };
  const place = { list: inItem.length > 1 ? (inItem.at(-3) ?? area) : area, field: fieldOf(inItem) ?? area };
  return {
    ...told,
    part,
    before: valueInWords(difference.before, place, grounds.before),
    after: valueInWords(difference.after, place, grounds.after),
  };
}

/** The last step of a way that is the name of a field, and not the key of an item. */
const fieldOf = (path: readonly string[]): string | undefined => path.at(-1);

/** "Steg › redovisar › vem": fields by their names, items by theirs. */
function partName(
  sides: readonly [Configuration, Configuration],
  area: string,
  itemKey: string | null,
  path: readonly string[],
  voice: PageVoice,
): string | null {
  if (path.length === 0) return null;
  let values = sides.map((side) => inside(side, area));
  if (itemKey !== null) values = values.map((value) => inside(value, itemKey));
  const words = path.map((step) => {
    const isItem = values.some(Array.isArray);
    values = values.map((value) => inside(value, step));
    return isItem && step !== 'order'
      ? (values.map((value) => nameOf(value, voice)).findLast((name) => name !== null) ?? step)
      : fieldName(step, voice);
  });
  return words.map((word, at) => (at === 0 ? word : midSentence(word))).join(' › ');
}

/** What lies at a step: a field of a map, an item of a list by its key, and the answer of a part as if it were the part. */
function inside(value: unknown, step: string): unknown {
  const opened = isPart(value) && !(step in value) ? value.value : value;
  if (Array.isArray(opened)) return opened.find((item: unknown) => hasKey(item) && item.key === step);
  return typeof opened === 'object' && opened !== null ? answerOf((opened as Readonly<Record<string, unknown>>)[step]) : undefined;
}

const answerOf = (value: unknown): unknown => (isPart(value) && Array.isArray(value.value) ? value.value : value);

const hasKey = (item: unknown): item is { readonly key: string } => typeof item === 'object' && item !== null && 'key' in item;

/** A meeting is known by its body and its day, everything else by its name. */
function itemName(sides: readonly [Configuration, Configuration], area: string, key: string, { names, voice }: ValueGround): string {
  const [role = '', on = ''] = key.split(' ');
  if (area === 'meetings') return `${names.role(role)}, ${voice.day(on)}`;
  return sides.map((side) => nameOf(inside(inside(side, area), key), null)).findLast((name) => name !== null) ?? key;
}

/** What an item calls itself; a step of a rule by what is done at it. */
function nameOf(item: unknown, voice: PageVoice | null): string | null {
  if (typeof item !== 'object' || item === null) return null;
  const { name, title, label, verb, text } = item as Readonly<Record<string, unknown>>;
  if (typeof verb === 'string' && voice) return voice.word('verb', verb);
  const own = [name, title, label, text].find((each) => typeof each === 'string');
  return typeof own === 'string' ? own : null;
}

/** Items that changed places, by their names in the old and in the new order. */
function orders({ before, after }: Difference, sides: readonly [Configuration, Configuration], path: readonly string[]) {
  const named = (keys: unknown): string =>
    (Array.isArray(keys) ? keys : [])
      .map((key: unknown) => {
        const found = sides.map((side) => nameOf([...path, String(key)].reduce<unknown>(inside, side), null));
        return found.findLast((name) => name !== null) ?? String(key);
      })
      .join(', ');
  return { before: named(before), after: named(after) };
}
