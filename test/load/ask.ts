import { Agent, request } from 'node:http';
import { type ClientDocument, clientDocument } from '../kit/client-documents';

const agent = new Agent({ keepAlive: true });
/** Longer than the longest wait and the longest statement together. */
const PATIENCE_MS = 30_000;

/** What came of a request. `hung`: no answer came in time. `broken`: the connection was cut. */
export interface Outcome {
  readonly kind: 'answered' | 'refused' | 'failed' | 'hung' | 'broken';
  readonly status: number;
  readonly data: Readonly<Record<string, unknown>> | null;
  readonly session: string | null;
  readonly milliseconds: number;
  /** What the server said, where it is not an answer. */
  readonly said: string;
}

export interface Asking {
  readonly session: string | null;
  /** As a proxy tells it. */
  readonly address: string;
}

const documents = new Map<string, ClientDocument>();

function hashOf(name: string): string {
  const known = documents.get(name) ?? clientDocument(name);
  documents.set(name, known);
  return known.id;
}

/** Asks for one of the client's own documents by its hash, as the client does. */
export function ask(url: string, name: string, variables: object, { session, address }: Asking): Promise<Outcome> {
  const persistedQuery = { version: 1, sha256Hash: hashOf(name) };
  const body = JSON.stringify({ operationName: name, variables, extensions: { persistedQuery } });
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'apollo-require-preflight': '1',
    'x-forwarded-for': address,
    ...(session && { cookie: session }),
  };
  const begun = performance.now();
  return new Promise((resolve) => {
    const end = (outcome: Partial<Outcome> & Pick<Outcome, 'kind'>): void =>
      resolve({ status: 0, data: null, session: null, said: '', ...outcome, milliseconds: performance.now() - begun });
    const asked = request(`${url}/graphql`, { method: 'POST', agent, headers, signal: AbortSignal.timeout(PATIENCE_MS) }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', () => end({ kind: 'broken', said: 'cut in the middle' }));
      answer.on('end', () => {
        const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? null;
        end({ ...read(answer.statusCode ?? 0, answer.headers['retry-after'], Buffer.concat(chunks).toString()), session: cookie });
      });
    });
    asked.on('error', (error) =>
      end({ kind: error.name === 'AbortError' || error.name === 'TimeoutError' ? 'hung' : 'broken', said: error.message }),
    );
    asked.end(body);
  });
}

function read(status: number, retryAfter: string | undefined, text: string): Partial<Outcome> & Pick<Outcome, 'kind'> {
  const busy = status === 503 && /^\d+$/.test(retryAfter ?? '') && text.includes('"BUSY"');
  if (busy) return { kind: 'refused', status };
  if (status !== 200) return { kind: 'failed', status, said: `${status} ${text.slice(0, 300)}` };
  const { data = null, errors = [] } = JSON.parse(text) as { data?: Outcome['data']; errors?: object[] };
  return errors.length > 0 ? { kind: 'failed', status, said: text.slice(0, 300) } : { kind: 'answered', status, data };
}
