import type { SharingPreviewQuery } from '../SharingPreview.query.generated';

/** The rows that a receiver would see. */
export type PreviewRows = NonNullable<SharingPreviewQuery['sharingPreview']>;
