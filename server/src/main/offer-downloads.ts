import { createI18n } from '@utblick/i18n';
import type { FastifyInstance } from 'fastify';
import { answerDownload, type DownloadParts } from '../platform/download/answer-download';
import { attachmentHeader, type Download } from '../platform/download/download';

const { t } = createI18n('sv');

/** What a person reads in the window when there is no file for them, with the status that says so to a program. */
const refusals = {
  UNAUTHENTICATED: [401, 'passages.noFile.signedOut'],
  FORBIDDEN: [403, 'passages.noFile.forbidden'],
  NOT_FOUND: [404, 'passages.noFile.notFound'],
  BAD_USER_INPUT: [400, 'passages.noFile.notFound'],
  CONFLICT: [409, 'passages.noFile.unavailable'],
  TOO_MANY_REQUESTS: [429, 'passages.noFile.unavailable'],
  UNAVAILABLE: [503, 'passages.noFile.unavailable'],
} as const;

/** Offers every feature's files at their addresses, to whoever the session cookie stands for. */
export function offerDownloads(
  app: FastifyInstance,
  downloads: readonly Download[],
  { cookieName, ...parts }: DownloadParts & { readonly cookieName: string },
): void {
  for (const download of downloads) {
    app.get(download.path, async (request, reply) => {
      const asked = {
        sessionToken: request.cookies[cookieName],
        address: request.ip,
        parameters: request.params as Record<string, string>,
      };
      const answer = await answerDownload(parts, download, asked);
      reply.header('cache-control', 'no-store');
      if ('refused' in answer) {
        const [status, words] = refusals[answer.refused];
        return reply.code(status).type('text/plain; charset=utf-8').send(t(words));
      }
      const { name, mediaType, bytes } = answer.file;
      return reply.header('content-disposition', attachmentHeader(name)).type(mediaType).send(bytes);
    });
  }
}
