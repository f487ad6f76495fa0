/** Something the person at the command line can mend. The message is all that is printed. */
export class CommandError extends Error {
  override readonly name = 'CommandError';

  constructor(
    message: string,
    /** 1 where the work could not be done, 2 where the command was not understood. */
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}
