import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { Pool } from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { announce, POOL_SIZE, tokenIn } from '../contender-process';
import { pipelined } from '../limit/pipeline';
import { READABLE, SESSION } from '../limit/statements';

/**
 * PostGraphile 5 on the same tables and the same powerless role. It finds out whom a token stands for as everybody must,
 * and sets the tenant through `pgSettings`. Lists instead of connections, no GraphiQL, no watching: what costs least.
 */
const connectionString = process.env.BENCH_DATABASE_URL ?? '';
const identities = new Pool({ connectionString, max: POOL_SIZE, idleTimeoutMillis: 0 });

interface Identity {
  readonly tenant_id: string;
  readonly account_id: string;
}

/** What others share with the tenant is looked up where a job reads it, in the same round trip as the token. */
async function sharedSettingsFor(hash: string): Promise<Record<string, string>> {
  const client = await identities.connect();
  try {
    const [identity, readable] = await pipelined(client, [
      { name: 'session', text: SESSION, values: [hash] },
      { name: 'readable', text: READABLE, values: [] },
    ]);
    const [tenant, activities, funding] = [identity?.[0], ...(readable ?? [])].map((value) => String(value ?? ''));
    return {
      'app.tenant_id': tenant ?? '',
      'app.readable_activities_totals': activities ?? '',
      'app.readable_funding_totals': funding ?? '',
    };
  } finally {
    client.release();
  }
}

async function settingsFor(request: IncomingMessage): Promise<Record<string, string>> {
  const hash = createHash('sha256').update(tokenIn(request)).digest('hex');
  if (request.headers['x-bench-shared']) return sharedSettingsFor(hash);
  const { rows } = await identities.query<Identity>({
    name: 'token',
    text: 'SELECT tenant_id, account_id FROM api_token_viewer($1, now())',
    values: [hash],
  });
  return { 'app.tenant_id': rows[0]?.tenant_id ?? '', 'app.account_id': rows[0]?.account_id ?? '' };
}

const preset: GraphileConfig.Preset = {
  extends: [PostGraphileAmberPreset],
  schema: { defaultBehavior: 'list -connection insert update -delete' },
  // It would ask for the tenant of a new row twice: by its id and by a global one.
  disablePlugins: ['PgNodeIdAttributesPlugin'],
  gather: { pgStrictFunctions: true },
  pgServices: [makePgService({ connectionString, schemas: ['public'], poolConfig: { max: POOL_SIZE, idleTimeoutMillis: 0 } })],
  grafserv: { graphiql: false, watch: false, websockets: false },
  grafast: {
    explain: false,
    context: async ({ node }) => ({ pgSettings: node ? await settingsFor(node.req) : {} }),
  },
};

async function serve(): Promise<void> {
  const server = createServer();
  server.on('error', (error) => console.error(error));
  await postgraphile(preset).createServ(grafserv).addTo(server);
  announce(server);
}

void serve();
