/** Columns a list can be sorted by. */
const sortable = ['name', 'unit', 'period', 'grant', 'checked'] as const;
export type Sortable = (typeof sortable)[number];

export interface ListFilter {
  readonly search: string;
  readonly statuses: readonly string[];
  readonly kinds: readonly string[];
  readonly unitIds: readonly string[];
  readonly pillarKeys: readonly string[];
  readonly grant: 'with' | 'missing' | null;
  readonly toCheck: boolean;
  readonly mine: boolean;
  readonly border: 'only' | 'without' | null;
  readonly lacks: 'check' | 'reason' | null;
  readonly sharedPartner: boolean;
}

/** What the list shows, as the address bar has it. */
export interface ListView {
  readonly filter: ListFilter;
  readonly sort: Sortable;
  readonly descending: boolean;
  /** How many rows are wanted. */
  readonly first: number;
  /** The activity that is open beside the list. */
  readonly open: string | null;
}

/** So many rows at a time. */
export const step = 50;
const most = 500;

export const noFilter: ListFilter = {
  search: '',
  statuses: [],
  kinds: [],
  unitIds: [],
  pillarKeys: [],
  grant: null,
  toCheck: false,
  mine: false,
  border: null,
  lacks: null,
  sharedPartner: false,
};

const listIn = (params: URLSearchParams, name: string): string[] => [
  ...new Set((params.get(name) ?? '').split(',').filter((key) => key !== '')),
];

const oneOf = <Word extends string>(given: string | null, ...words: readonly Word[]): Word | null =>
  words.find((word) => word === given) ?? null;

/** Reads the address bar; what it says that makes no sense is passed over. */
export function readListView(params: URLSearchParams): ListView {
  const [, minus, column] = /^(-?)(.*)$/.exec(params.get('sort') ?? '') ?? [];
  const wanted = Number(params.get('antal'));
  return {
    filter: {
      search: params.get('sok') ?? '',
      statuses: listIn(params, 'status'),
      kinds: listIn(params, 'slag'),
      unitIds: listIn(params, 'enhet'),
      pillarKeys: listIn(params, 'inriktning'),
      grant: oneOf(params.get('bidrag'), 'with', 'missing'),
      toCheck: params.get('kontrollera') === 'ja',
      mine: params.get('mina') === 'ja',
      border: oneOf(params.get('grans'), 'only', 'without'),
      lacks: oneOf(params.get('saknar'), 'check', 'reason'),
      sharedPartner: params.get('part') === 'delad',
    },
    sort: sortable.find((key) => key === column) ?? 'name',
    descending: minus === '-',
    first: Number.isInteger(wanted) && wanted > step ? Math.min(wanted, most) : step,
    open: params.get('oppen'),
  };
}

/** Writes the address bar; what is as usual is left out, so that a link stays short. */
export function writeListView({ filter, sort, descending, first, open }: ListView): URLSearchParams {
  const written = new URLSearchParams();
  const put = (name: string, value: string | null): void => {
    if (value) written.set(name, value);
  };
  put('sok', filter.search);
  put('status', filter.statuses.join(','));
  put('slag', filter.kinds.join(','));
  put('enhet', filter.unitIds.join(','));
  put('inriktning', filter.pillarKeys.join(','));
  put('bidrag', filter.grant);
  put('kontrollera', filter.toCheck ? 'ja' : null);
  put('mina', filter.mine ? 'ja' : null);
  put('grans', filter.border);
  put('saknar', filter.lacks);
  put('part', filter.sharedPartner ? 'delad' : null);
  if (sort !== 'name' || descending) put('sort', `${descending ? '-' : ''}${sort}`);
  if (first > step) put('antal', String(first));
  put('oppen', open);
  return written;
}

/** What the list asks the server for. */
export const wantedRows = ({ filter, sort, descending, first }: ListView) => ({ input: { filter, sort, descending, first, offset: 0 } });

/** Whether the list holds anything back. */
export const isFiltered = (filter: ListFilter): boolean => writeListView({ ...plain, filter }).size > 0;

const plain: ListView = { filter: noFilter, sort: 'name', descending: false, first: step, open: null };

/** The list with the given key added, or taken away where it was. */
export const toggled = (keys: readonly string[], key: string): readonly string[] =>
  keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];
