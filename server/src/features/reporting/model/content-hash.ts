import { createHash } from 'node:crypto';
import { canonicalJson } from '@utblick/domain';

/** SHA-256 over the canonical JSON of frozen content: equal content has equal hashes whatever order its keys came in. */
export const contentHash = (content: object): string => createHash('sha256').update(canonicalJson(content)).digest('hex');
