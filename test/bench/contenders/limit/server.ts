import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Pool } from 'pg';
import { announce, POOL_SIZE, tokenIn } from '../contender-process';
import { MOVE } from './move';
import { type NamedStatement, pipelined } from './pipeline';
import { SESSION, STATEMENTS } from './statements';

/**
 * The limit: what a bare Node server can do on this database when one statement is written by hand for each job. It looks
 * the token up by its hash, sets the tenant and reads in one round trip, and passes PostgreSQL's own JSON on.
 */
const pool = new Pool({ connectionString: process.env.BENCH_DATABASE_URL, max: POOL_SIZE, idleTimeoutMillis: 0 });

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '';
  const texts = STATEMENTS[path];
  if (!texts) return end(response, 404, '{}');
  const sent = request.method === 'POST' ? await reportIn(request) : null;
  const valuesOf = (text: string): string[] => (text === MOVE && sent ? [sent] : []);
  const hash = createHash('sha256').update(tokenIn(request)).digest('hex');
  const statements: NamedStatement[] = [
    { name: 'session', text: SESSION, values: [hash] },
    ...texts.map((text, place) => ({ name: `${path} ${place}`, text, values: valuesOf(text) })),
  ];
  const client = await pool.connect();
  try {
    const rows = await pipelined(client, statements);
    const body = rows[texts.length];
    if (!rows[0] || !body) return end(response, 401, '{}');
    end(response, 200, `{"data":${String(body[0])}}`);
  } finally {
    client.release();
  }
}

/** The report that a move is about. */
async function reportIn(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return (JSON.parse(Buffer.concat(chunks).toString('utf8')) as { reportId: string }).reportId;
}

function end(response: ServerResponse, status: number, body: string): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length });
  response.end(bytes);
}

announce(
  createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      end(response, 500, '{}');
    });
  }),
);
