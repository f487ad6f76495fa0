import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { BenchDatabase } from '../data/cluster';
import { type Ask, get, type JobName, post } from '../jobs';
import { POSTGRAPHILE_REGISTER, STOCK_REGISTER, UTBLICK_REGISTER } from './documents';

/** A server that takes part, and how it is asked for each job it knows. */
export interface Contender {
  readonly name: 'limit' | 'utblick' | 'utblick-documents' | 'postgraphile' | 'stock';
  /** The program, below the checkout; contenders with the same program are one process. */
  readonly program: string;
  readonly environment: (database: BenchDatabase) => Readonly<Record<string, string>>;
  readonly asks: Readonly<Partial<Record<JobName, Ask>>>;
  /** Asked once before the others where the server has to learn a document. */
  readonly teach?: Ask;
  /** The answer's data in the shape that all are compared in. */
  readonly data: (answer: { readonly data: Record<string, unknown> }) => unknown;
}

const OWN = join('server', 'src', 'main', 'start.ts');
const program = (...path: string[]): string => join('test', 'bench', 'contenders', ...path);
const asAppRole = ({ appUrl }: BenchDatabase) => ({ BENCH_DATABASE_URL: appUrl });
/** As an operator starts it: see the table of settings in README.md. */
const asOperator = ({ adminUrl }: BenchDatabase) => ({ DATABASE_URL: adminUrl, PORT: '0', UTBLICK_BUILD_CLIENT: 'no' });

const hash = createHash('sha256').update(UTBLICK_REGISTER).digest('hex');
const persisted = { persistedQuery: { version: 1, sha256Hash: hash } };
const ownAsk = post('/graphql', { query: UTBLICK_REGISTER });
const ownDocument = post('/graphql', { extensions: persisted });
const foreign = (query: string): Ask => post('/graphql', { query });

export const contenders: readonly Contender[] = [
  {
    name: 'limit',
    program: program('limit', 'server.ts'),
    environment: asAppRole,
    asks: { a: get('/a'), 'a-live': get('/a-live') },
    data: ({ data }) => data,
  },
  {
    name: 'utblick',
    program: OWN,
    environment: asOperator,
    asks: { a: ownAsk, 'a-live': ownAsk },
    data: ({ data }) => data.activityRegister,
  },
  {
    name: 'utblick-documents',
    program: OWN,
    environment: asOperator,
    asks: { a: ownDocument, 'a-live': ownDocument },
    teach: post('/graphql', { query: UTBLICK_REGISTER, extensions: persisted }),
    data: ({ data }) => data.activityRegister,
  },
  {
    name: 'postgraphile',
    program: program('postgraphile', 'server.ts'),
    environment: asAppRole,
    asks: { a: foreign(POSTGRAPHILE_REGISTER) },
    data: ({ data }) => data,
  },
  {
    name: 'stock',
    program: program('stock', 'server.ts'),
    environment: asAppRole,
    asks: { a: foreign(STOCK_REGISTER) },
    data: ({ data }) => data,
  },
];
