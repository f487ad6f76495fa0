import type { ItemOf } from '../../fields/written';
import type { Guide, GuidePath } from '../../guide';

/** A document as it is written. */
export type WrittenDocument = ItemOf<'documents'>;

/** What a part of a document's form gets. */
export interface DocumentProps {
  readonly guide: Guide;
  readonly path: GuidePath;
  readonly value: WrittenDocument;
  readonly onChange: (document: WrittenDocument) => void;
}
