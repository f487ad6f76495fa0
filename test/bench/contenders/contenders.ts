import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { BenchDatabase } from '../data/cluster';
import { type Ask, get, type JobName, type Move, post } from '../jobs';
import {
  POSTGRAPHILE_BENCHMARK,
  POSTGRAPHILE_REGISTER,
  STOCK_BENCHMARK,
  STOCK_REGISTER,
  UTBLICK_BENCHMARK,
  UTBLICK_REGISTER,
} from './documents';
import { limitMove, postgraphileMove, stockMove, utblickMove } from './moves';

/** A server that takes part, and how it is asked for each job it knows. */
export interface Contender {
  readonly name: 'limit' | 'utblick' | 'utblick-documents' | 'postgraphile' | 'stock';
  /** The program, below the checkout; contenders with the same program are one process. */
  readonly program: string;
  readonly environment: (database: BenchDatabase) => Readonly<Record<string, string>>;
  readonly asks: Readonly<Partial<Record<JobName, Ask>>>;
  /** How it is asked to hand in a report, where it can be. */
  readonly moves?: (move: Move) => Ask;
  /** Whether it writes what was done into the tenant's chain. */
  readonly audits: boolean;
  /** Asked once before the others where the server has to learn its documents. */
  readonly teach?: readonly Ask[];
  /** The answer's data in the shape that all are compared in. */
  readonly data: (answer: Answer) => unknown;
}

interface Answer {
  readonly data: Record<string, unknown>;
}

const OWN = join('server', 'dist', 'start.cjs');
const program = (...path: string[]): string => join('test', 'bench', 'contenders', ...path);
const asAppRole = ({ appUrl }: BenchDatabase) => ({ BENCH_DATABASE_URL: appUrl });
/** As an operator starts it: see the table of settings in README.md. */
const asOperator = ({ adminUrl }: BenchDatabase) => ({ DATABASE_URL: adminUrl, PORT: '0', UTBLICK_BUILD_CLIENT: 'no' });

const persisted = (document: string) => ({
  persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(document).digest('hex') },
});
const asked = (query: string): Ask => post('/graphql', { query });
const askedByHash = (document: string): Ask => post('/graphql', { extensions: persisted(document) });
const taught = (query: string): Ask => post('/graphql', { query, extensions: persisted(query) });
const shared = (ask: Ask): Ask => ({ ...ask, shared: true });
const only = ({ data }: Answer): unknown => Object.values(data)[0];

export const contenders: readonly Contender[] = [
  {
    name: 'limit',
    program: program('limit', 'server.ts'),
    environment: asAppRole,
    asks: { a: get('/a'), 'a-live': get('/a-live'), b: shared(get('/b')) },
    moves: limitMove,
    audits: true,
    data: ({ data }) => data,
  },
  {
    name: 'utblick',
    program: OWN,
    environment: asOperator,
    asks: { a: asked(UTBLICK_REGISTER), 'a-live': asked(UTBLICK_REGISTER), b: shared(asked(UTBLICK_BENCHMARK)) },
    moves: utblickMove,
    audits: true,
    data: only,
  },
  {
    name: 'utblick-documents',
    program: OWN,
    environment: asOperator,
    asks: {
      a: askedByHash(UTBLICK_REGISTER),
      'a-live': askedByHash(UTBLICK_REGISTER),
      b: shared(askedByHash(UTBLICK_BENCHMARK)),
    },
    audits: true,
    teach: [taught(UTBLICK_REGISTER), taught(UTBLICK_BENCHMARK)],
    data: only,
  },
  {
    name: 'postgraphile',
    program: program('postgraphile', 'server.ts'),
    environment: asAppRole,
    asks: { a: asked(POSTGRAPHILE_REGISTER), b: shared(asked(POSTGRAPHILE_BENCHMARK)) },
    moves: postgraphileMove,
    audits: false,
    data: ({ data }) => data,
  },
  {
    name: 'stock',
    program: program('stock', 'server.ts'),
    environment: asAppRole,
    asks: { a: asked(STOCK_REGISTER), b: shared(asked(STOCK_BENCHMARK)) },
    moves: stockMove,
    audits: true,
    data: ({ data }) => data,
  },
];
