/** Why an operation was refused as a whole. Refusals that belong to a form field are data in the mutation's result instead. */
export type RefusalCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'CONFLICT' | 'BAD_USER_INPUT' | 'TOO_MANY_REQUESTS';

/** A refusal that the client may be told about by its code. The detail goes to the log only. */
export class Refused extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly detail?: string,
  ) {
    super(code);
    this.name = 'Refused';
  }
}
