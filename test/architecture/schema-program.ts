import { getMetadataStorage } from 'type-graphql';
import { printedSchema } from '../../server/src/main/schema';

/** What the resolvers declare of one query or mutation. */
export interface DeclaredOperation {
  readonly name: string;
  /** Who may call it; empty when anyone may. */
  readonly callers: readonly string[];
  readonly anyone: boolean;
}

/** What the program writes: the schema as it is emitted, and who may call what. */
export interface SchemaReport {
  readonly schema: string;
  readonly operations: readonly DeclaredOperation[];
}

/** A program of its own, since only the server's own compiler understands its decorators as they run. */
async function run(): Promise<void> {
  const schema = await printedSchema();
  const { queries, mutations } = getMetadataStorage();
  const operations = [...queries, ...mutations].map(({ schemaName, roles, extensions }) => ({
    name: schemaName,
    callers: roles ?? [],
    anyone: extensions?.anyone === true,
  }));
  process.stdout.write(JSON.stringify({ schema, operations } satisfies SchemaReport));
}

void run();
