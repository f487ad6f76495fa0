/** One thing wrong in a form: the field's path as the client named it, and a code the catalogues have a sentence for. */
export interface Fault {
  readonly field: string;
  readonly code: string;
}
