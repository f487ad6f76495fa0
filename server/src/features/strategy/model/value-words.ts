import { type Actor, type Cadence, type Configuration, type Deadline, isPart, type Part } from '@utblick/configuration';
import { actorsInWords, cadenceInWords, deadlineInWords, midSentence, type PageVoice } from '@utblick/i18n';
import { fieldName } from './field-words';
import { actorsPart, cadencePart, deadlinePart, type Names, namesIn, sourceId } from './part-shape';

/** What it takes to say the values of one configuration in one language. */
export interface ValueGround {
  readonly names: Names;
  readonly voice: PageVoice;
  /** Titles of documents by their keys. */
  readonly title: (documentKey: string) => string;
}

export function valueGround(configuration: Configuration, voice: PageVoice): ValueGround {
  const titles = new Map(configuration.documents.map(({ key, title }) => [key, title]));
  return { names: namesIn(configuration), voice, title: (key) => titles.get(key) ?? key };
}

/** The lists of words that the values of a field are taken from. `kind` and `type` mean something else in each list. */
const vocabularies: Readonly<Record<string, string>> = {
  'units.kind': 'unitKind.one',
  'rules.kind': 'ruleKind',
  'duties.kind': 'duty',
  'documents.type': 'documentType',
  'tenant.kind': 'tenantKind',
  status: 'documentStatus',
  relation: 'documentRelation',
  theme: 'theme',
  themes: 'theme',
  archetype: 'archetype',
  level: 'roleLevel',
  allow: 'permission',
  scope: 'scope',
  origin: 'origin',
  verb: 'verb',
  unitKinds: 'unitKind.many',
  unitKind: 'unitKind.many',
  personIn: 'unitKind.many',
  outside: 'outside',
};

const cadences: readonly string[] = [
  'yearly',
  'interim_and_yearly',
  'month_ends',
  'per_period',
  'electoral_term',
  'n_per_year',
  'regularly',
  'continuous',
];
const deadlines: readonly string[] = ['calendar_date', 'year_end', 'follows_carrier', 'days_before_meeting', 'latest_by'];

/** Where a value stands: its field, and the list that the item with the field is in. */
export interface ValuePlace {
  readonly list: string;
  readonly field: string;
}

/** Any value of a configuration as people read it: "Förvaltningar och bolag", "15 januari", "Framgår inte". */
export function valueInWords(value: unknown, place: ValuePlace, ground: ValueGround): string {
  const { t } = ground.voice;
  if (value === null || value === undefined) return t('states.notStated');
  if (typeof value === 'boolean') return t(value ? 'versions.yes' : 'versions.no');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return wordOf(value, place, ground);
  if (Array.isArray(value)) return listInWords(value, place, ground);
  if (isPart(value)) return partInWords(value, place, ground);
  return mapInWords(value as Readonly<Record<string, unknown>>, place, ground);
}

function partInWords(part: Part<unknown>, place: ValuePlace, ground: ValueGround): string {
  if (part.value !== null) return valueInWords(part.value, place, ground);
  return ground.voice.t(part.stated === 'none' ? 'states.none' : 'states.notStated');
}

function wordOf(text: string, { list, field }: ValuePlace, { voice, names, title }: ValueGround): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return voice.day(text);
  const vocabulary = vocabularies[`${list}.${field}`] ?? vocabularies[field];
  if (vocabulary) return voice.word(vocabulary, text);
  if (field === 'stated') return voice.t(`comparison.stated.${text as 'full'}`);
  if (field === 'role' || field === 'actsFor') return names.role(text);
  if (['unit', 'parent', 'mergedInto', 'splitFrom', 'personAt', 'except'].includes(field)) return names.unit(text);
  return field === 'document' ? title(text) : text;
}

function listInWords(values: readonly unknown[], place: ValuePlace, ground: ValueGround): string {
  if (values.length === 0) return ground.voice.t('versions.nothing');
  if (values.every(isActor)) return actorsInWords(actorsPart(given([...values]), ground.names).actors ?? [], ground.voice);
  return ground.voice.list(values.map((value) => valueInWords(value, place, ground)));
}

function mapInWords(map: Readonly<Record<string, unknown>>, place: ValuePlace, ground: ValueGround): string {
  const { voice, names } = ground;
  const { type } = map;
  if (isActor(map)) return actorsInWords(actorsPart(given([map]), names).actors ?? [], voice);
  if (typeof type === 'string' && cadences.includes(type)) {
    const { cadence } = cadencePart(given(map as unknown as Cadence));
    return cadence ? cadenceInWords(cadence, voice) : '';
  }
  if (typeof type === 'string' && deadlines.includes(type)) {
    const { deadline } = deadlinePart(given(map as unknown as Deadline), names);
    return deadline ? deadlineInWords(deadline, voice) : '';
  }
  if ('decidedBy' in map || 'borrowedFrom' in map) return sourceId(map as never);
  const named = [map.name, map.title, map.text, map.label].find((each) => typeof each === 'string');
  if (typeof named === 'string') return named;
  return Object.entries(map)
    .filter(([field]) => field !== 'key')
    .map(([field, inner]) => `${midSentence(fieldName(field, voice))}: ${valueInWords(inner, { list: place.field, field }, ground)}`)
    .join(', ');
}

const given = <Value>(value: Value): Part<Value> => ({ value, stated: 'full', origin: 'adopted', source: [] });

const isActor = (value: unknown): value is Actor => {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  return (
    keys.length > 0 &&
    keys.length <= 2 &&
    keys.every((key) => ['role', 'unitKinds', 'except', 'unit', 'outside'].includes(key)) &&
    !keys.every((key) => key === 'except')
  );
};
