import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';
import type { Clock } from '../platform/clock/clock';
import { inTransaction } from '../platform/db/transaction';
import { stopLetters } from '../platform/notify/stop-letters';
import type { StopTokens } from '../platform/notify/stop-tokens';

interface Parts {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly tokens: StopTokens;
}

const MOST_BYTES = 2000;

/** What RFC 8058 has mail programs post, in whichever of the two encodings. */
const isOneClick = (body: unknown): boolean => typeof body === 'string' && /List-Unsubscribe"?(?:=|\s+)One-Click/.test(body);

/**
 * Takes the one click of a mail program, or of our own page, that stops letters. It needs no session: the signed link is all
 * that its holder has to show, and can do nothing else. Opening the address changes nothing, since scanners of mail do that;
 * there the client's page with a button stands.
 */
export async function offerLetterStop(app: FastifyInstance, { dataSource, clock, tokens }: Parts): Promise<void> {
  await app.register(async (scope) => {
    // Only here: forms of other sites get nowhere else.
    scope.addContentTypeParser(
      ['application/x-www-form-urlencoded', 'multipart/form-data'],
      { parseAs: 'string', bodyLimit: MOST_BYTES },
      (_request, body, done) => done(null, body),
    );
    scope.post<{ Params: { token: string } }>('/avsluta-utskick/:token', async (request, reply) => {
      reply.header('cache-control', 'no-store').type('text/plain; charset=utf-8');
      if (!isOneClick(request.body)) return reply.code(400).send('BAD_REQUEST');
      const letters = tokens.read(request.params.token);
      if (!letters) return reply.code(404).send('NOT_FOUND');
      // The tenant is the signed one, and nothing has been asked of the database before the signature was right.
      const owner = { tenantId: letters.tenantId, accountId: null };
      await inTransaction(dataSource, owner, (transaction) => stopLetters({ transaction, clock }, letters));
      return reply.code(200).send('OK');
    });
  });
}
