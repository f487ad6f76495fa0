/** What the register says of one activity in the year of the report. Amounts in whole kronor, null where nobody entered them. */
export interface RegisterActivity {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly programme: string | null;
  /** The unit below the reporting one that carries it; null where it is the reporting unit's own. */
  readonly unitName: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly purpose: string;
  readonly results: string;
  readonly budget: number | null;
  readonly grantReceived: number | null;
  readonly coFinancing: number | null;
}
