import type { ClientDocuments } from './client-documents';

/** The parts of a request that a document is in. */
export interface Asked {
  readonly method: string;
  readonly search: string;
  readonly body: unknown;
}

type Body = Readonly<Record<string, unknown>>;

export const isBody = (value: unknown): value is Body => typeof value === 'object' && value !== null && !Array.isArray(value);

const HASH = /^[0-9a-f]{64}$/;

/** What a request says of persisted documents; in the address it stands as JSON. */
function extensionsIn({ method, search, body }: Asked): unknown {
  if (method === 'POST') return isBody(body) ? body.extensions : undefined;
  try {
    return JSON.parse(new URLSearchParams(search).get('extensions') ?? 'null');
  } catch {
    // Whoever reads it next says that it is no JSON.
    return undefined;
  }
}

/** Whether a request names a document by something that no document's hash can be. */
function namesNoDocument(request: Asked): boolean {
  const extensions = extensionsIn(request);
  if (!isBody(extensions) || extensions.persistedQuery == null) return false;
  const { sha256Hash } = isBody(extensions.persistedQuery) ? extensions.persistedQuery : {};
  return typeof sha256Hash !== 'string' || !HASH.test(sha256Hash);
}

/** The hash that stands for a document which is not sent along; null where there is one, or no hash. */
export function hashAlone({ body }: Pick<Asked, 'body'>): string | null {
  const { query, extensions } = isBody(body) ? body : ({} as Body);
  if (query !== undefined || !isBody(extensions) || !isBody(extensions.persistedQuery)) return null;
  const { sha256Hash } = extensions.persistedQuery;
  return typeof sha256Hash === 'string' ? sha256Hash : null;
}

/**
 * Puts the client's document in the place of the hash that it was asked for by.
 * @param only nothing but the client's own documents is answered, by hash or to the letter
 * @returns null when the document is not the client's and has to be, and when it is asked for by what is no hash
 */
export function withDocument<Request extends Asked>(
  request: Request,
  documents: ClientDocuments,
  { only }: { readonly only: boolean },
): Request | null {
  if (namesNoDocument(request)) return null;
  const body = isBody(request.body) ? request.body : {};
  const hash = hashAlone(request);
  const text = hash ? documents.textOf(hash) : null;
  if (request.method === 'POST' && text !== null) {
    const { extensions: _, ...rest } = body;
    return { ...request, body: { ...rest, query: text } };
  }
  if (!only) return request;
  const sent = request.method === 'POST' ? body.query : new URLSearchParams(request.search).get('query');
  return typeof sent === 'string' && documents.includes(sent) ? request : null;
}
