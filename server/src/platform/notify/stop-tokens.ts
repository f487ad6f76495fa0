import { createHmac, timingSafeEqual } from 'node:crypto';
import { isNotificationKind, type NotificationKind } from '@utblick/domain';
import { isId } from '../db/identifier';

/** What a letter's link stops: letters of one kind to one person, or the gathered ones. */
export interface LettersToStop {
  readonly tenantId: string;
  readonly personId: string;
  readonly what: NotificationKind | 'digest';
}

/**
 * Signs the links that stop letters. The link is all that its holder has to show (RFC 8058), so that it says for whom it was
 * made and bears a signature that only this installation can make: nothing is looked up before the signature holds, and a wrong
 * one tells nothing about anybody.
 */
export interface StopTokens {
  write(letters: LettersToStop): string;
  /** Null for whatever was not written here. */
  read(token: string): LettersToStop | null;
}

const SHAPE = /^([a-z_]+)\.([\w-]{43})\.([\w-]{43})$/;
const ID_BYTES = 16;

const bytesOf = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');
const idIn = (bytes: Buffer): string => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** @param secret known to this installation alone and the same after a restart */
export function stopTokens(secret: string): StopTokens {
  const signature = (what: string, whom: string): string =>
    createHmac('sha256', secret).update(`stop letters\n${what}\n${whom}`).digest('base64url');
  return {
    write: ({ tenantId, personId, what }) => {
      const whom = Buffer.concat([bytesOf(tenantId), bytesOf(personId)]).toString('base64url');
      return `${what}.${whom}.${signature(what, whom)}`;
    },
    read: (token) => {
      const [, what = '', whom = '', signed = ''] = SHAPE.exec(token) ?? [];
      if (!timingSafeEqual(Buffer.from(signature(what, whom)), Buffer.from(signed.padEnd(43)))) return null;
      if (what !== 'digest' && !isNotificationKind(what)) return null;
      const bytes = Buffer.from(whom, 'base64url');
      const [tenantId, personId] = [idIn(bytes.subarray(0, ID_BYTES)), idIn(bytes.subarray(ID_BYTES))];
      return isId(tenantId) && isId(personId) ? { tenantId, personId, what } : null;
    },
  };
}
