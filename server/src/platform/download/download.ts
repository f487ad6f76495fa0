import type { Permission } from '@utblick/domain';
import type { MemberContext } from '../graphql/context';

/** A file as it leaves the server. */
export interface DownloadedFile {
  /** Shown to the person who saves it, with its ending. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/**
 * A file that a person can fetch at an address. It is made in one tenant transaction under the session, exactly as an
 * operation is; who may at all is declared here, which rows they reach is decided by the feature's views.
 */
export interface Download {
  /** With parameters as `:roundId`. Begins with `/hamta/`. */
  readonly path: `/hamta/${string}`;
  readonly allow: Permission | 'member';
  /** @throws Refused as an action does */
  make(context: MemberContext, parameters: Readonly<Record<string, string>>): Promise<DownloadedFile>;
}

export const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The header that has a browser save the file under its name, å ä ö and all, and show it nowhere. */
export function attachmentHeader(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^\w .()-]/g, '_');
  const encoded = encodeURIComponent(name.replace(/[\p{Cc}/\\]/gu, '_')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
