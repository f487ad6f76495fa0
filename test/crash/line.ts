import type { Chance } from '../kit/chance';

/** One thing that is sent to the server and must happen once. */
export interface Step {
  /** What it does in words of the audit chain, with the subject: `report.submitted <id>`; null where nothing is counted. */
  readonly deed: string | null;
  /** The type of an answer that acknowledges it. */
  readonly acknowledgedBy: string;
  /** How the line stands once it has happened. */
  readonly leadsTo: string;
  /** Sends it and gives the type of the answer. @throws where no answer came */
  send(): Promise<string>;
  /** Whether it may be sent again although it has happened; true where left out. */
  readonly repeatable?: boolean;
}

/** Somebody's work on something that nobody else works on: one step after the other, without an end. */
export interface Line {
  readonly name: string;
  /** The most steps between two kills; no limit where left out. */
  readonly atMost?: number;
  /** Called when the house is up again, before anything is sent. */
  open?(): Promise<void>;
  /** Called when the house is down, and in the end. */
  close?(): Promise<void>;
  /** How it stands, read through a page of the server. */
  standing(): Promise<string>;
  /** The next step from where it stands. */
  next(standing: string, chance: Chance): Promise<Step>;
}
