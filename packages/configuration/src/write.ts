import { Document, isScalar, isMap as isYamlMap, visit } from 'yaml';
import { inOrder } from './in-order';
import { layOut, textForm } from './raw/layout';
import { isMap, type RawMap, type RawValue } from './raw/tree';
import { type Configuration, configurationSchema } from './schema/configuration';
import { isPart, type Origin } from './schema/part';

export interface WriteOptions {
  /** Where the language's JSON Schema is served: named in the first line, so that editors help whoever writes on. */
  readonly schemaAddress?: string;
}

/**
 * A configuration as YAML that a person can read and `readConfiguration` reads back to the same configuration. Left out
 * is what goes without saying: defaults, what is not stated, and origins that are the file's default origin.
 */
export function writeConfiguration(configuration: Configuration, { schemaAddress }: WriteOptions = {}): string {
  const document = new Document(inOrder(new Shortener(configuration.defaultOrigin).shorten(configuration), [configurationSchema]));
  layOut(document);
  visit(document, {
    Pair(_, { key }, ancestors) {
      const isTopLevel = ancestors.length === 2 && isYamlMap(ancestors[1]);
      if (isTopLevel && isScalar(key)) key.spaceBefore = true;
    },
  });
  const yaml = document.toString(textForm).trimStart();
  return schemaAddress === undefined ? yaml : `# yaml-language-server: $schema=${schemaAddress}\n\n${yaml}`;
}

/** Values that fields have when they are left out. Their names mean the same wherever they stand. */
const usual: Readonly<RawMap> = {
  defaultOrigin: 'adopted',
  stated: 'full',
  titled: true,
  main: false,
  reading: 'read',
  per: 'unit',
  required: true,
  yearOffset: 1,
};

/** Turns configuration values into the raw values that people write. */
class Shortener {
  constructor(private readonly defaultOrigin: Origin) {}

  shorten(configuration: Configuration): RawMap {
    return this.map(configuration, false);
  }

  /** Inside an answer something empty is an answer too; elsewhere it is what leaving it out means. */
  private value(value: unknown, inAnswer: boolean): RawValue | undefined {
    if (Array.isArray(value)) return value.length === 0 && !inAnswer ? undefined : value.map((item) => this.value(item, inAnswer) ?? null);
    if (isPart(value)) return this.part(value);
    if (!isMap(value)) return value as RawValue | undefined;
    const shortened = this.map(value, inAnswer);
    return Object.keys(shortened).length === 0 && !inAnswer ? undefined : shortened;
  }

  private part(part: object): RawMap | undefined {
    const { value, ...about } = part as { value?: unknown } & Record<string, unknown>;
    if (Array.isArray(about.source) && about.source.length === 0) return undefined;
    const answer: RawMap = value === null ? {} : { value: this.value(value, true) ?? null };
    return { ...answer, ...this.map(about, false) };
  }

  private map(map: object, inAnswer: boolean): RawMap {
    const shortened: RawMap = {};
    const isSourced = 'source' in map && Array.isArray(map.source);
    for (const [key, value] of Object.entries(map)) {
      if (Object.hasOwn(usual, key) && usual[key] === value) continue;
      if (isSourced && key === 'origin' && value === this.defaultOrigin) continue;
      const raw = isSourced && key === 'source' ? this.source(value) : this.value(value, inAnswer);
      if (raw !== undefined) shortened[key] = raw;
    }
    return shortened;
  }

  private source(sources: readonly unknown[]): RawValue | undefined {
    const [only, ...others] = sources;
    return others.length === 0 ? this.value(only, true) : this.value(sources, true);
  }
}
