import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** One YAML file of this package as it is written, with the name that messages about it use. */
export interface YamlFile {
  readonly file: string;
  readonly text: string;
}

const root = join(__dirname, '..');
/** In the package's own folder, everything but this list is the configuration of one tenant. */
const NOT_TENANTS = new Set(['items.yaml']);

/** Every tenant's configuration file in the order of their names. What kind of tenant it is stands in the file. */
export function municipalityFiles(): YamlFile[] {
  return readdirSync(root)
    .filter((name) => name.endsWith('.yaml') && !NOT_TENANTS.has(name))
    .sort()
    .map((name) => yamlFile(name));
}

/** A file of the package by its path from the package's folder. */
export function yamlFile(path: string): YamlFile {
  return { file: path, text: readFileSync(join(root, path), 'utf8') };
}

/** The same, or null where there is no such file. */
export const yamlFileIfAny = (path: string): YamlFile | null => (existsSync(join(root, path)) ? yamlFile(path) : null);

/** Reads a data file of the package whose shape its own test checks. */
export const dataIn = <Data>(file: YamlFile): Data => parse(file.text) as Data;
