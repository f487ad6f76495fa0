import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';

/** The documents that the client was built with. */
export interface ClientDocuments {
  /** The document with this SHA-256 in hexadecimal digits; null when the client has none such. */
  textOf(hash: string): string | null;
  /** Whether a document is one of them, to the letter. */
  includes(text: string): boolean;
  /** The names of their operations, each once. */
  readonly names: ReadonlySet<string>;
}

/** The form that tools for persisted queries share. */
interface Manifest {
  readonly operations: readonly { readonly id: string; readonly name: string; readonly body: string }[];
}

/**
 * Reads the list that the client's build has left.
 * @param file null or missing where no client is built: then there are no documents
 */
export function readClientDocuments(file: string | null): ClientDocuments {
  const { operations }: Manifest = file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : { operations: [] };
  const texts = new Map(operations.map(({ id, body }) => [id, body]));
  return {
    textOf: (hash) => texts.get(hash) ?? null,
    includes: (text) => texts.has(createHash('sha256').update(text).digest('hex')),
    names: new Set(operations.map(({ name }) => name)),
  };
}
