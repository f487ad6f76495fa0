import type { RawConfiguration } from '@utblick/configuration';

/** Who the municipality is, as it is written. */
export type WrittenTenant = NonNullable<RawConfiguration['tenant']>;
