import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { ATTEMPT_MINUTES } from '../platform/auth/directory/attempt';
import { beginSignIn, type DoorParts } from '../platform/auth/directory/begin-sign-in';
import { BACK_CHANNEL_PATH, CALLBACK_PATH } from '../platform/auth/directory/directory-tools';
import { endByDirectory } from '../platform/auth/directory/end-by-directory';
import { finishSignIn } from '../platform/auth/directory/finish-sign-in';
import { ConnectionProblem } from '../platform/auth/directory/provider/connect';
import { ExchangeProblem } from '../platform/auth/directory/provider/exchange';
import { safeReturnPath } from '../platform/auth/directory/return-path';
import { SignInProblem } from '../platform/auth/directory/sign-in-problem';
import { recordOf } from './observe-requests';

/** The addresses by which people go off to their directory and come back. What goes wrong is told on the sign-in page. */
export function offerDirectories(
  app: FastifyInstance,
  { log, cookieName, ...parts }: DoorParts & { readonly log: Logger; readonly cookieName: string },
): void {
  const secure = cookieName.startsWith('__Host-');
  const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  const attemptCookie = `${cookieName}_attempt`;
  const answering = (request: FastifyRequest, reply: FastifyReply, work: () => Promise<string>): Promise<FastifyReply> =>
    work().then(
      (location) => reply.header('cache-control', 'no-store').redirect(location),
      (error: unknown) => {
        const code = codeOf(error);
        recordOf(request).errorCodes.add((code ?? 'unavailable').toUpperCase());
        // The cause stays here: it may tell of the network around us, or of the person.
        log[levels[code ?? 'unforeseen'] ?? 'info']({ err: error, cause: causeOf(error) }, 'not signed in by the directory');
        return reply.header('cache-control', 'no-store').redirect(`/logga-in?katalog=${code ?? 'unavailable'}`);
      },
    );
  app.get<{ Params: { tenantKey: string }; Querystring: { till?: unknown } }>('/logga-in/oidc/:tenantKey', (request, reply) =>
    answering(request, reply, async () => {
      const { till } = request.query;
      // Another site may lead people to our door, but not through it: its directory could make them somebody else on the way.
      if (request.headers['sec-fetch-site'] === 'cross-site') return doorTo(till);
      const { location, browserKey } = await beginSignIn(parts, {
        tenantKey: request.params.tenantKey,
        returnTo: typeof till === 'string' ? till : undefined,
        browserKey: request.cookies[attemptCookie],
        address: request.ip,
      });
      reply.setCookie(attemptCookie, browserKey, { ...attributes, maxAge: ATTEMPT_MINUTES * 60 });
      return location;
    }),
  );
  app.get(CALLBACK_PATH, (request, reply) =>
    answering(request, reply, async () => {
      const { search } = new URL(request.url, 'http://local');
      const cookies = { browserKey: request.cookies[attemptCookie], sessionToken: request.cookies[cookieName] };
      const { session, returnTo } = await finishSignIn(parts, { search, ...cookies });
      reply.setCookie(cookieName, session, attributes);
      return returnTo;
    }),
  );
  offerBackChannel(app, log, parts);
}

/** The address at which a directory tells us that somebody has signed out. It sends a form, which nothing else here takes. */
function offerBackChannel(app: FastifyInstance, log: Logger, parts: DoorParts): void {
  app.register(async (scope) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 50_000 }, (_request, body, done) =>
      done(null, body),
    );
    scope.post<{ Params: { tenantKey: string } }>(`${BACK_CHANNEL_PATH}/:tenantKey`, async (request, reply) => {
      const token = new URLSearchParams(String(request.body ?? '')).get('logout_token') ?? '';
      const told = { tenantKey: request.params.tenantKey, token, address: request.ip };
      const problem = await endByDirectory(parts, told).then(
        () => null,
        (error: unknown) => error,
      );
      reply.header('cache-control', 'no-store');
      if (problem === null) return reply.code(200).send();
      const code = codeOf(problem);
      recordOf(request).errorCodes.add((code ?? 'unavailable').toUpperCase());
      log[levels[code ?? 'unforeseen'] ?? 'info']({ err: problem, cause: causeOf(problem) }, 'not signed out by the directory');
      return reply.code(code === 'refused' || code === 'not_offered' ? 400 : 503).send({ error: 'invalid_request' });
    });
  });
}

const doorTo = (till: unknown): string => `/logga-in?till=${encodeURIComponent(safeReturnPath(typeof till === 'string' ? till : null))}`;

/** What an operator should see: a directory that is away or that answers wrongly, and what nobody has foreseen. */
const levels: Readonly<Record<string, 'warn' | 'error'>> = { unavailable: 'warn', refused: 'warn', unforeseen: 'error' };

/** The code in the sign-in page's address; null for what was not foreseen. */
function codeOf(error: unknown): string | null {
  if (error instanceof SignInProblem || error instanceof ExchangeProblem) return error.code;
  return error instanceof ConnectionProblem ? 'unavailable' : null;
}

const causeOf = (error: unknown): string | null => {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : null;
};
