import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One of the documents that the client was built with. */
export interface ClientDocument {
  readonly id: string;
  readonly name: string;
  readonly type: 'query' | 'mutation';
  readonly body: string;
}

/** What the client's build has left for the server; the client is built before the tests. */
export const clientDocuments = (): readonly ClientDocument[] =>
  (
    JSON.parse(readFileSync(join(__dirname, '..', '..', 'web', 'dist', 'documents.json'), 'utf8')) as {
      readonly operations: readonly ClientDocument[];
    }
  ).operations;

/** The client's document for one operation. @throws where it has none such */
export function clientDocument(name: string): ClientDocument {
  const found = clientDocuments().find((document) => document.name === name);
  if (!found) throw new Error(`The client has no operation ${name}.`);
  return found;
}
