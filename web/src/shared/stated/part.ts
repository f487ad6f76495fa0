import type { CadenceInData, DeadlineInData } from '@utblick/i18n';
import type { ActorInData } from '../actor-words';

/** What every configured thing carries, as pages get it from the server. */
export interface SourcedInData {
  readonly stated: string;
  readonly origin: string;
  readonly note: string | null;
  readonly sources: readonly string[];
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
  /** The municipality that it was taken over from; then document, section, version and date say from where and when. */
  readonly borrowedFrom?: string | null;
  readonly version?: number | null;
}

/** Whether a document says anything that can be shown, in full or in part. */
export const isStated = ({ stated }: { readonly stated: string }): boolean => stated === 'full' || stated === 'partial';
