/** What the running server offers to actions beside the database; wired by hand in `main`. */
export interface Services {
  /** True on installations where example accounts may sign in. */
  readonly exampleAccountsAllowed: boolean;
}
