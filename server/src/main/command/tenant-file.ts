import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Configuration, decodeText, problemLine, type ReadOptions, readConfiguration } from '@utblick/configuration';
import { CommandError } from './command-error';

/** A path as the person wrote it, from the folder in which they wrote it. */
export const pathOf = (written: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), written);

/**
 * Reads a tenant's configuration from a file.
 * @param also what else it must keep where it is to be used
 * @throws CommandError with one line per problem: file, line, column, path and what was expected
 */
export function configurationFrom(file: string, also?: ReadOptions['also']): Configuration {
  const read = readConfiguration(textIn(file), { file, ...(also && { also }) });
  if (read.ok) return read.configuration;
  throw new CommandError(read.problems.map(problemLine).join('\n'));
}

/** Says what is wrong in a file, or that nothing is. Needs no database. */
export async function checkTenant(file: string): Promise<string> {
  const { tenant } = configurationFrom(file);
  return `${file}: nothing wrong with the configuration of ${tenant.name}`;
}

function textIn(file: string): string {
  const decoded = decodeText(bytesIn(file), new TextDecoder('utf-8', { fatal: true }));
  if (!decoded.ok) throw new CommandError(`${file}:${decoded.line}:1: the line is no UTF-8 (expected a text file saved as UTF-8)`);
  return decoded.text;
}

function bytesIn(file: string): Uint8Array {
  try {
    return readFileSync(pathOf(file));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new CommandError(missing ? `There is no file ${file}.` : `The file ${file} cannot be read: ${(error as Error).message}.`);
  }
}
