import { type Configuration, problemLine, type ReadResult, readConfiguration } from '@utblick/configuration';
import { type ExampleFiles, exampleOf, municipalityFiles, type YamlFile } from '@utblick/municipalities';

/** What this installation carries for one tenant. The file is named after the tenant's key. */
export interface TenantFile {
  readonly key: string;
  readonly yaml: YamlFile;
}

/** The tenant files in the order in which they are loaded. */
export const tenantFiles = (): TenantFile[] => municipalityFiles().map((yaml) => ({ key: yaml.file.replace(/\.yaml$/, ''), yaml }));

/** Reads the tenant's own file. */
export const configurationIn = ({ yaml }: TenantFile): Configuration => sound(readConfiguration(yaml.text, { file: yaml.file }));

/** Lays the invented local parts over the tenant's own file; null where nothing of its configuration is invented. */
export function exampleConfigurationIn({ yaml }: TenantFile, { local }: ExampleFiles): Configuration | null {
  return local === null ? null : sound(readConfiguration(local.text, { file: local.file, base: yaml }));
}

export const exampleFilesOf = ({ key }: Pick<TenantFile, 'key'>): ExampleFiles => exampleOf(key);

function sound(read: ReadResult): Configuration {
  if (read.ok) return read.configuration;
  throw new Error(`A configuration that comes with this version cannot be read:\n${read.problems.map(problemLine).join('\n')}`);
}
