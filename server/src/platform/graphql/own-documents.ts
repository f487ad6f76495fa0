import type { ClientDocuments } from './client-documents';

/** The parts of a request that a document is in. */
export interface Asked {
  readonly method: string;
  readonly search: string;
  readonly body: unknown;
}

type Body = Readonly<Record<string, unknown>>;

export const isBody = (value: unknown): value is Body => typeof value === 'object' && value !== null && !Array.isArray(value);

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
 * @returns null when the document is not the client's and has to be
 */
export function withDocument<Request extends Asked>(
  request: Request,
  documents: ClientDocuments,
  { only }: { readonly only: boolean },
): Request | null {
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
