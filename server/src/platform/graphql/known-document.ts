import type { RequestContext } from './context';
import { stringified } from './direct-answer';
import type { JitGateway } from './jit-gateway';
import { type Asked, hashAlone, isBody } from './own-documents';

/** A request for a document that has been read and found valid before, and that the database answers alone. */
export interface KnownDocument {
  /** The operation's name; null where none was given. */
  readonly name: string | null;
  /** @throws NotSoSimple where there is something to explain */
  answer(context: RequestContext): Promise<{ status: number; headers: Iterable<[string, string]>; body: string }>;
}

/** Something of a request has to be explained, which Apollo can: the request is to be answered again in the ordinary way. */
export class NotSoSimple extends Error {}

const JSON_HEADERS: readonly [string, string][] = [['content-type', 'application/json; charset=utf-8']];

/** Callers that take JSON as it is; what others want to have is for Apollo to find out. */
const PLAIN_ACCEPT: ReadonlySet<unknown> = new Set([undefined, '*/*', 'application/json']);

/** The document that a request asks for by its hash alone, where it is a known one. */
export function knownDocument(
  request: Asked & { readonly headers: Readonly<Record<string, unknown>> },
  { planOf }: Pick<JitGateway, 'planOf'>,
): KnownDocument | null {
  const hash = request.method === 'POST' && PLAIN_ACCEPT.has(request.headers.accept) ? hashAlone(request) : null;
  if (!hash || !isBody(request.body)) return null;
  const { variables = {}, operationName = null } = request.body;
  if (!isBody(variables) || (operationName !== null && typeof operationName !== 'string')) return null;
  const plan = planOf(hash, operationName);
  return (
    plan && {
      name: operationName,
      answer: async (context) => {
        const result = await plan.answer(context, variables);
        if (!result || result.errors) throw new NotSoSimple();
        return { status: 200, headers: JSON_HEADERS, body: stringified(result) };
      },
    }
  );
}
