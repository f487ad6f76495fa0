import { readFileSync } from 'node:fs';
import type { PressureLimits } from '../back-pressure';
import { CannotStart } from './cannot-start';

/** How this start was asked for, by arguments and environment. */
export interface StartOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** A PostgreSQL of the operator's own; null starts the embedded one. */
  readonly databaseUrl: string | null;
  /** The database inside the embedded PostgreSQL: an empty start and a demonstration do not mix. */
  readonly embeddedDatabase: string;
  /** Where the embedded PostgreSQL keeps its data; null is its own choice. */
  readonly dataFolder: string | null;
  /** Example data are loaded, and example accounts shown. */
  readonly example: boolean;
  /** Example accounts are refused and the schema is not shown. */
  readonly production: boolean;
  /** Builds the client when its sources changed; otherwise serves what is built. */
  readonly buildClient: boolean;
  /** The address people use, when it is not the one the server listens on. */
  readonly publicUrl: string | null;
  readonly clockFile: string | null;
  readonly logLevel: string;
  /** Opens the metrics to whoever carries it. */
  readonly metricsToken: string | null;
  /** From how many milliseconds on a statement is written to the log. */
  readonly slowStatementMs: number;
  /** From when on requests are refused. */
  readonly limits: PressureLimits;
  /** Sockets that may be open at once. */
  readonly mostSockets: number;
  /** Seals what the database must not show, such as the secrets of municipalities' directories. */
  readonly secretKey: string | null;
  /** Hosts of directories that may lie in the installation's own network. */
  readonly directoryHosts: readonly string[];
  /** Ends when the process that started this one is gone. */
  readonly endsWithParent: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];
const ARGUMENTS = ['--empty', '--example'];

/**
 * Reads arguments and environment; the table of both stands in `infra/README.md`.
 * @throws CannotStart naming what is wrong
 */
export function readOptions(args: readonly string[], environment: Environment): StartOptions {
  const unknown = args.find((argument) => !ARGUMENTS.includes(argument));
  if (unknown) throw new CannotStart(`The argument ${unknown} is unknown: only ${ARGUMENTS.join(' and ')} are understood.`);
  const empty = args.includes('--empty');
  if (empty && args.includes('--example')) throw new CannotStart('Choose one of --empty and --example.');
  const production = environment.NODE_ENV === 'production';
  const databaseUrl = readUrl(environment, 'DATABASE_URL', ['postgres:', 'postgresql:']);
  const clockFile = environment.UTBLICK_CLOCK_FILE || null;
  if (production && clockFile)
    throw new CannotStart('UTBLICK_CLOCK_FILE moves the clock in tests and is refused when NODE_ENV is production.');
  return {
    port: readPort(environment.PORT),
    host: environment.HOST || '127.0.0.1',
    databaseUrl,
    embeddedDatabase: empty ? 'utblick_empty' : 'utblick',
    dataFolder: environment.UTBLICK_DATA_DIR || null,
    example: args.includes('--example') || (databaseUrl === null && !empty),
    production,
    buildClient: environment.UTBLICK_BUILD_CLIENT !== 'no',
    publicUrl: readUrl(environment, 'PUBLIC_URL', ['http:', 'https:']),
    clockFile,
    logLevel: readLogLevel(environment.LOG_LEVEL || (databaseUrl ? 'info' : 'warn')),
    metricsToken: environment.METRICS_TOKEN || null,
    slowStatementMs: readMilliseconds(environment, 'SLOW_STATEMENT_MS', 500),
    limits: {
      mostWaiting: readCount(environment, 'MOST_WAITING', 200),
      longestWaitMs: readMilliseconds(environment, 'LONGEST_WAIT_MS', 5000),
      mostLoopDelayMs: readMilliseconds(environment, 'MOST_LOOP_DELAY_MS', 2000),
    },
    mostSockets: readCount(environment, 'MOST_SOCKETS', 10_000),
    secretKey: readSecretKey(environment),
    directoryHosts: (environment.DIRECTORY_HOSTS ?? '').split(',').flatMap((host) => host.trim().toLowerCase() || []),
    endsWithParent: environment.UTBLICK_ENDS_WITH_PARENT === '1',
  };
}

function readPort(given = ''): number {
  const port = Number(given || 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new CannotStart(`PORT is ${given}, which is not a port between 0 and 65535.`);
  return port;
}

function readMilliseconds(environment: Environment, name: string, otherwise: number): number {
  const given = environment[name];
  const milliseconds = Number(given || otherwise);
  if (!(milliseconds >= 0)) throw new CannotStart(`${name} is ${given}, which is not a number of milliseconds.`);
  return milliseconds;
}

function readCount(environment: Environment, name: string, otherwise: number): number {
  const given = environment[name];
  const count = Number(given || otherwise);
  if (!Number.isInteger(count) || count < 1) throw new CannotStart(`${name} is ${given}, which is not a whole number from 1 on.`);
  return count;
}

function readLogLevel(level: string): string {
  if (!LOG_LEVELS.includes(level)) throw new CannotStart(`LOG_LEVEL is ${level}, which is none of ${LOG_LEVELS.join(', ')}.`);
  return level;
}

const SHORTEST_KEY = 32;

/** The key itself, or a file that holds it, as containers are given secrets. */
function readSecretKey({ SECRET_KEY: given, SECRET_KEY_FILE: file }: Environment): string | null {
  if (given && file) throw new CannotStart('Choose one of SECRET_KEY and SECRET_KEY_FILE.');
  const key = file ? contentOf(file) : given;
  if (!key) return null;
  if (key.length < SHORTEST_KEY) throw new CannotStart(`The secret key is shorter than ${SHORTEST_KEY} characters.`);
  return key;
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new CannotStart('SECRET_KEY_FILE cannot be read.');
  }
}

/** The URL is not repeated in the complaint: it may hold a password. */
function readUrl(environment: Environment, name: string, protocols: readonly string[]): string | null {
  const given = environment[name];
  if (!given) return null;
  const { protocol } = URL.parse(given) ?? {};
  if (!protocol || !protocols.includes(protocol))
    throw new CannotStart(`${name} is not an address that begins with ${protocols.map((p) => `${p}//`).join(' or ')}.`);
  return given;
}
