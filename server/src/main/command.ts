import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { emitJsonSchema } from '@utblick/configuration';
import { DatabaseUnusable } from '../platform/db/unusable';
import { CommandError } from './command/command-error';
import { checkTenant } from './command/tenant-file';
import { USAGE } from './command/usage';

type Options = Readonly<{ loaded?: boolean; from?: string; reason?: string }>;

interface Command {
  /** The words that call it. */
  readonly words: readonly string[];
  /** How many further arguments it takes, at least and at most. */
  readonly takes: readonly [number, number];
  readonly options: readonly (keyof Options)[];
  /** Does the work and says in words what was done. */
  run(args: readonly string[], options: Options): Promise<string>;
}

// What needs a database is fetched when it is asked for: most of the time goes into loading it.
const commands: readonly Command[] = [
  {
    words: ['sources'],
    takes: [0, 0],
    options: ['loaded'],
    run: async (_, { loaded = false }) =>
      (await import('./command/sources')).countSources({ loaded: loaded || Boolean(process.env.DATABASE_URL) }),
  },
  { words: ['tenant', 'check'], takes: [1, 1], options: [], run: ([file = '']) => checkTenant(file) },
  {
    words: ['tenant', 'diff'],
    takes: [1, 1],
    options: [],
    run: async ([file = '']) => (await import('./command/tenant')).diffTenant(file),
  },
  {
    words: ['tenant', 'apply'],
    takes: [1, 1],
    options: ['from', 'reason'],
    run: async ([file = ''], options) => (await import('./command/tenant')).applyTenant(file, options),
  },
  {
    words: ['tenant', 'export'],
    takes: [1, 2],
    options: [],
    run: async ([key = '', file]) => (await import('./command/tenant')).exportTenant(key, file),
  },
  { words: ['example', 'remove'], takes: [0, 0], options: [], run: async () => (await import('./command/remove-example')).removeExample() },
  {
    words: ['passwords', 'accept'],
    takes: [1, 1],
    options: [],
    run: async ([key = '']) => (await import('./command/passwords')).acceptPasswords(key),
  },
  { words: ['schema'], takes: [0, 0], options: [], run: async () => JSON.stringify(emitJsonSchema(), null, 2) },
];

/** @throws CommandError with the usage when the arguments are not understood */
function understood(given: readonly string[]): () => Promise<string> {
  const { positionals, values } = readArguments(given);
  const command = commands.find(({ words }) => words.every((word, index) => positionals[index] === word));
  if (!command) throw new CommandError(positionals.length === 0 ? USAGE : `There is no command ${positionals.join(' ')}.\n\n${USAGE}`, 2);
  const args = positionals.slice(command.words.length);
  const [least, most] = command.takes;
  const foreign = Object.keys(values).find((option) => !command.options.some((own) => own === option));
  if (foreign) throw new CommandError(`${command.words.join(' ')} takes no --${foreign}.\n\n${USAGE}`, 2);
  if (args.length < least) throw new CommandError(`${command.words.join(' ')} needs one more argument.\n\n${USAGE}`, 2);
  if (args.length > most) throw new CommandError(`${command.words.join(' ')} does not understand ${args.at(-1)}.\n\n${USAGE}`, 2);
  return () => command.run(args, values);
}

function readArguments(given: readonly string[]) {
  const options = { loaded: { type: 'boolean' }, from: { type: 'string' }, reason: { type: 'string' } } as const;
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true });
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n\n${USAGE}`, 2);
  }
}

async function main(): Promise<number> {
  try {
    console.log(await understood(process.argv.slice(2))());
    return 0;
  } catch (error) {
    const foreseen = error instanceof CommandError || error instanceof DatabaseUnusable;
    console.error(foreseen ? error.message : error);
    return error instanceof CommandError ? error.exitCode : 1;
  }
}

void main().then((exitCode) => {
  process.exitCode = exitCode;
});
