import { createHash } from 'node:crypto';
import { CompactEncrypt, compactDecrypt } from 'jose';

/** Keeps texts in the database that only a server with the installation's key can read. */
export interface Sealer {
  seal(text: string): Promise<string>;
  /** Null where the text was sealed by another key, or has been changed. */
  open(sealed: string): Promise<string | null>;
}

/** Seals by JWE with AES-256-GCM, under a key that follows from the installation's secret. */
export function sealerOf(secret: string): Sealer {
  const key = createHash('sha256').update(`utblick directory\n${secret}`).digest();
  return {
    seal: (text) =>
      new CompactEncrypt(new TextEncoder().encode(text)).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).encrypt(new Uint8Array(key)),
    open: async (sealed) => {
      try {
        const { plaintext } = await compactDecrypt(sealed, new Uint8Array(key), {
          keyManagementAlgorithms: ['dir'],
          contentEncryptionAlgorithms: ['A256GCM'],
        });
        return new TextDecoder().decode(plaintext);
      } catch {
        return null;
      }
    },
  };
}
