/** What the page of versions is told when a version has just been published. */
export interface PublishedVersion {
  readonly number: number;
  /** Null where nothing was stored, since the newest version says the same. */
  readonly effectiveFrom: string | null;
}
