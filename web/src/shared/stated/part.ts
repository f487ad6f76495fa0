import type { ActorInData } from '../actor-words';

/** What every configured thing carries, as pages get it from the server. */
export interface SourcedInData {
  readonly stated: string;
  readonly origin: string;
  readonly note: string | null;
  readonly sources: readonly string[];
}

export interface CadenceInData {
  readonly type: string;
  readonly months: readonly number[] | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly latestBy: string | null;
  readonly alsoWhenNeeded: boolean;
}

export interface DeadlineInData {
  readonly type: string;
  readonly month: number | null;
  readonly day: number | null;
  readonly days: number | null;
  readonly role: string | null;
  readonly date: string | null;
}

/** The value of a part: at most one of these is given. */
export interface PartInData {
  readonly text: string | null;
  readonly names: readonly string[] | null;
  readonly actors: readonly ActorInData[] | null;
  readonly cadence: CadenceInData | null;
  readonly deadline: DeadlineInData | null;
}

/** Where a source stands, as the page that names it tells once. */
export interface SourceInData {
  readonly id: string;
  readonly document: string | null;
  readonly section: string | null;
  readonly decidedBy: string | null;
  readonly date: string | null;
  readonly reference: string | null;
}

/** Whether a document says anything that can be shown, in full or in part. */
export const isStated = ({ stated }: { readonly stated: string }): boolean => stated === 'full' || stated === 'partial';
