import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { Pool } from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { announce, POOL_SIZE, tokenIn } from '../contender-process';

/**
 * PostGraphile 5 on the same tables and the same powerless role. It finds out whom a token stands for as everybody must,
 * and sets the tenant through `pgSettings`. Lists instead of connections, no GraphiQL, no watching: what costs least.
 */
const connectionString = process.env.BENCH_DATABASE_URL ?? '';
const identities = new Pool({ connectionString, max: POOL_SIZE, idleTimeoutMillis: 0 });

async function settingsFor(request: IncomingMessage): Promise<Record<string, string>> {
  const hash = createHash('sha256').update(tokenIn(request)).digest('hex');
  const { rows } = await identities.query({
    name: 'token',
    text: 'SELECT tenant_id, account_id FROM api_token_viewer($1, now())',
    values: [hash],
  });
  return { 'app.tenant_id': rows[0]?.tenant_id ?? '', 'app.account_id': rows[0]?.account_id ?? '' };
}

const preset: GraphileConfig.Preset = {
  extends: [PostGraphileAmberPreset],
  schema: { defaultBehavior: 'list -connection -insert -update -delete' },
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
