import type { SignInWaysQuery } from './SignInWays.query.generated';

/** A tenant whose people can sign in by its own directory. */
export type Way = SignInWaysQuery['signInWays'][number];
