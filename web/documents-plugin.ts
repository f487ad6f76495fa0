import { createHash } from 'node:crypto';
import { InMemoryCache } from '@apollo/client';
import { type DocumentNode, Kind, print } from 'graphql';
import type { Plugin } from 'vite';

/** How codegen writes a document into a `*.generated.ts`. */
const DOCUMENT = /^(export const \w+Document = )(\{.*\})( as unknown as DocumentNode<)/gm;

/** The types' names are asked for everywhere, as the client's cache needs them. */
const cache = new InMemoryCache();

/**
 * Puts each operation's SHA-256 into its document, by which the client asks for it, and leaves the list of all of them for
 * the server: `documents.json`, in the form that tools for persisted queries share.
 */
export function documentsPlugin(): Plugin {
  const operations = new Map<string, { id: string; name: string; type: string; body: string }>();
  const withHash = (json: string): string => {
    const document = JSON.parse(json) as DocumentNode;
    const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
    if (operation?.kind !== Kind.OPERATION_DEFINITION) return json;
    const body = print(cache.transformDocument(document));
    const id = createHash('sha256').update(body).digest('hex');
    operations.set(id, { id, name: operation.name?.value ?? '', type: operation.operation, body });
    return JSON.stringify({ ...document, __meta__: { hash: id } });
  };
  return {
    name: 'documents',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('.generated.ts')) return null;
      return code.replaceAll(DOCUMENT, (_, before: string, json: string, after: string) => before + withHash(json) + after);
    },
    generateBundle() {
      const list = [...operations.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
      const source = JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations: list });
      this.emitFile({ type: 'asset', fileName: 'documents.json', source });
    },
  };
}
