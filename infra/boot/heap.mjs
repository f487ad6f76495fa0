/**
 * How large Node's heap may become, in MB. What is kept between requests is bounded and fits several times over; without a limit
 * Node takes up to 4 GB before it collects garbage in earnest, and back-pressure has nothing to hold on to.
 */
export const HEAP_MB = 1024;

const SETTING = 'max-old-space-size';

/** The flags that a server gets; none where the operator has said how large the heap may become. */
export const heapFlags = ({ NODE_OPTIONS = '' } = {}) => (NODE_OPTIONS.includes(SETTING) ? [] : [`--${SETTING}=${HEAP_MB}`]);
