import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printedSchema } from './schema';

/** Writes the GraphQL schema to `server/schema.graphql`, from which the client's types are made. */
async function emitSchema(): Promise<void> {
  const file = join(__dirname, '..', '..', 'schema.graphql');
  writeFileSync(file, await printedSchema());
}

void emitSchema();
