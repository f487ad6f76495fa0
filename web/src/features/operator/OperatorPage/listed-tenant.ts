import type { OperatorPageQuery } from './OperatorPage.query.generated';

/** A line of the directory of tenants. */
export type Tenant = OperatorPageQuery['operatorPage']['tenants'][number];
