/** Who comes on the afternoon before a deadline, and what each of them does. The README says why these figures. */
export const PEOPLE = 5000;
export const MUNICIPALITIES = 290;
const AFTERNOON_SECONDS = 4 * 3600;
/** How much denser the busiest stretch of the last hour is than the afternoon on average. */
const PEAK = 3;
/** A draft is saved about every half minute while somebody writes for twenty. */
export const SAVES = 40;

/** What one person asks for, in this order. `save` and `submit` change something. */
export type Deed = 'signIn' | 'frame' | 'start' | 'rounds' | 'report' | 'save' | 'register' | 'submit';

const saves = (times: number): Deed[] => Array.from({ length: times }, () => 'save');

export const VISIT: readonly Deed[] = [
  'signIn',
  'frame',
  'start',
  'rounds',
  'report',
  ...saves(SAVES / 2),
  'register',
  ...saves(SAVES / 2),
  'submit',
  'report',
  'start',
];

/** People who begin their visit each second of the busiest stretch. */
export const ARRIVALS = (PEOPLE / AFTERNOON_SECONDS) * PEAK;
/** Requests each second of it. */
export const REQUESTS = ARRIVALS * VISIT.length;

/**
 * Seconds between two deeds on average. In life it is half a minute: a visit is pressed together so that whole ones fit
 * into some minutes. The requests each second stay the same, fewer people are there at once.
 */
export const PAUSE_SECONDS = 0.7;

/** The overload: so many times as many requests, for so long. */
export const OVERLOAD = { times: 20, seconds: 20, crowd: 700 } as const;

/** Minutes after which everything that is kept for all has been read once. */
export const WARM_MINUTES = 1;
/** Minutes between two looks at what the heap holds; each stops the server for some tenths of a second. */
export const LOOK_MINUTES = 2;

/** What the server promises while it keeps up. */
export const PROMISES = {
  /** Eight of the pool and three of the jobs. */
  connections: 11,
  /** What the process takes beside the heap that Node is allowed: its code, stacks, buffers, the youngest objects. */
  besideHeapMB: 256,
  /** How much more the heap may hold, when everything unused has been collected, than a minute after the beginning. */
  keptMB: 16,
  /** How soon after the overload everybody is answered again, in seconds. */
  recoverySeconds: 10,
} as const;
