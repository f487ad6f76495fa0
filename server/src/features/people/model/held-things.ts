/** An activity that somebody is the contact person of. */
export interface HeldActivity {
  readonly id: string;
  readonly name: string;
  readonly unitName: string;
  readonly status: string;
}

/** A report in a round that is open, for which somebody answers. */
export interface HeldReport {
  readonly id: string;
  readonly roundName: string;
  readonly unitName: string;
  /** ISO date. */
  readonly dueOn: string | null;
  /** The person has begun to write it; the draft is the unit's and stays. */
  readonly draft: boolean;
}

/** What a person holds beside their roles. */
export interface HeldThings {
  readonly activities: readonly HeldActivity[];
  readonly reports: readonly HeldReport[];
}
