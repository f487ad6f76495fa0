/** A reason not to start that the operator can do something about. The message is one sentence. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
