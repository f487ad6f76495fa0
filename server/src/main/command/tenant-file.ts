import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Configuration, problemLine, readConfiguration } from '@utblick/configuration';
import { CommandError } from './command-error';

/** A path as the person wrote it, from the folder in which they wrote it. */
export const pathOf = (written: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), written);

/**
 * Reads a tenant's configuration from a file.
 * @throws CommandError with one line per problem: file, line, column, path and what was expected
 */
export function configurationFrom(file: string): Configuration {
  const read = readConfiguration(textIn(file), { file });
  if (read.ok) return read.configuration;
  throw new CommandError(read.problems.map(problemLine).join('\n'));
}

/** Says what is wrong in a file, or that nothing is. Needs no database. */
export async function checkTenant(file: string): Promise<string> {
  const { tenant } = configurationFrom(file);
  return `${file}: nothing wrong with the configuration of ${tenant.name}`;
}

function textIn(file: string): string {
  try {
    return readFileSync(pathOf(file), 'utf8');
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new CommandError(missing ? `There is no file ${file}.` : `The file ${file} cannot be read: ${(error as Error).message}.`);
  }
}
