/** Why somebody was not signed in, in codes that the sign-in page has a sentence for. They say nothing about what lies inside. */
export type SignInProblemCode =
  /** The tenant has no directory to sign in by. */
  | 'not_offered'
  /** The address asks too often. */
  | 'too_many'
  /** The directory does not answer, or is not what it was set up as. */
  | 'unavailable'
  /** The person turned back at the directory. */
  | 'cancelled'
  /** The answer belongs to no attempt of this browser: too late, a second time, or made up. */
  | 'again'
  /** The directory's answer does not hold. */
  | 'refused'
  /** Nobody has entered the person, and the tenant lets in only people who have been entered. */
  | 'unknown'
  /** The account or the person is no longer active here, whatever the directory says. */
  | 'ended'
  /** The directory says no e-mail address, or doubts it. */
  | 'no_address'
  /** The link of an invitation was opened by somebody whose address is another than the invited one. */
  | 'other_address'
  /** The address belongs to somebody who comes in as another person of the directory. */
  | 'address_taken'
  /** The directory does not say all groups of the person. */
  | 'groups';

export class SignInProblem extends Error {
  constructor(
    readonly code: SignInProblemCode,
    cause?: unknown,
  ) {
    super(code, { cause });
  }
}
