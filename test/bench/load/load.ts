/** What one run of load is to do. Requests rotate over tenants; every answer must have the length that was verified for its tenant. */
export interface LoadOrder {
  readonly port: number;
  readonly requests: readonly string[];
  readonly lengths: readonly number[];
  /** Marks that each tenant may see, its own first. */
  readonly marks: readonly (readonly string[])[];
  /** Marks that every tenant may see. */
  readonly open: readonly string[];
  /** Where in the list to begin. */
  readonly from: number;
  /** Whether each request is sent at most once, instead of beginning again at the end of the list. */
  readonly once: boolean;
  readonly connections: number;
  readonly milliseconds: number;
}

/** What came of it. */
export interface LoadResult {
  readonly answers: number;
  /** Where in the list the next run would go on. */
  readonly next: number;
  readonly milliseconds: number;
  readonly p50ms: number;
  readonly p99ms: number;
  /** Answers that are no 200 or have another length than verified. */
  readonly wrong: number;
  /** Answers of those looked into that carry another tenant's mark. */
  readonly leaks: number;
}
