import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { inCallersTransaction } from '../auth/identify';
import { sessionCredential } from '../auth/session';
import { hasPermission } from '../auth/viewer';
import type { Clock } from '../clock/clock';
import { type RefusalCode, Refused } from '../errors/refused';
import { memberOf } from '../graphql/context';
import { isUnstorableText } from '../graphql/format-error';
import { requestContext } from '../graphql/request-context';
import type { Services } from '../graphql/services';
import type { Download, DownloadedFile } from './download';

/** Who asks for a file, and for which. */
export interface DownloadRequest {
  readonly sessionToken: string | undefined;
  readonly address: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export interface DownloadParts {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly services: Services;
  readonly log: Logger;
}

/** The file, or why there is none. */
export type DownloadAnswer = { readonly file: DownloadedFile } | { readonly refused: RefusalCode | 'UNAVAILABLE' };

/** Makes a file under the session of whoever asks: session, one tenant transaction, commit, and only then the bytes. */
export async function answerDownload(
  { dataSource, clock, services, log }: DownloadParts,
  { allow, make, path }: Download,
  { sessionToken, address, parameters }: DownloadRequest,
): Promise<DownloadAnswer> {
  try {
    const credential = sessionToken ? sessionCredential(sessionToken) : null;
    const file = await inCallersTransaction({ dataSource, clock }, credential, async (transaction, caller) => {
      const context = memberOf(requestContext(transaction, caller, { clock, services, address, setSession: () => undefined }));
      if (allow !== 'member' && !hasPermission(context.viewer, allow)) throw new Refused('FORBIDDEN', allow);
      return make(context, parameters);
    });
    return { file };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.code };
    if (isUnstorableText((error as { code?: unknown }).code)) return { refused: 'BAD_USER_INPUT' };
    log.error({ err: error, path }, 'a file could not be made');
    return { refused: 'UNAVAILABLE' };
  }
}
