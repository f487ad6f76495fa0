import { type ReportForm, toWire, type WireReport } from './report-form';
import { sameWire } from './same-wire';

/** Where the typed stands: nothing typed, on its way, safe at the server, not reached since an instant, or refused at a field. */
export type SaveState =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failing'; readonly since: string | null }
  | { readonly kind: 'faulty' };

export interface FieldFault {
  readonly field: string;
  readonly code: string;
}

/** Somebody else's draft, saved in between. */
export interface Conflict extends WireReport {
  readonly revision: number;
  readonly savedBy: string;
}

/** What the server says to a save. */
export type SaveAnswer =
  | { readonly kind: 'saved'; readonly revision: number; readonly savedAt: string }
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  | { readonly kind: 'faults'; readonly faults: readonly FieldFault[] }
  | { readonly kind: 'refused'; readonly reason: string };

/** Everything the page shows of the draft. A new object whenever something has changed. */
export interface DraftStatus {
  readonly form: ReportForm;
  readonly state: SaveState;
  readonly faults: readonly FieldFault[];
  readonly conflict: Conflict | null;
  /** The form as the server had it last; null where the window began with something kept on an older draft. */
  readonly start: ReportForm | null;
}

export interface SaverSetting {
  readonly form: ReportForm;
  readonly revision: number;
  /** ISO instant of the last save; null where there is no draft. */
  readonly savedAt: string | null;
  /** The form as the server has it under that revision, where that is known. */
  readonly start: ReportForm | null;
  /** The form holds something that the server has not got. */
  readonly unsaved: boolean;
  readonly send: (content: WireReport, revision: number) => Promise<SaveAnswer>;
  /** Keeps what is not saved yet in this window; null forgets it. */
  readonly keep: (kept: { readonly form: ReportForm; readonly revision: number } | null) => void;
  readonly onRefused: (reason: string) => void;
  /** How long it waits after the last key, and before it tries again, in milliseconds. */
  readonly pause: number;
  readonly retry: number;
}

/**
 * Saves a draft while it is written: a pause after the last key, one save at a time, again and again while the server
 * cannot be reached. What is not saved is kept in the window. It never writes over somebody else's save.
 */
export class DraftSaver {
  #status: DraftStatus;
  #revision: number;
  #savedAt: string | null;
  #unsaved: boolean;
  #running: Promise<void> | null = null;
  /** What was sent when no answer came: it may have arrived all the same. */
  #unanswered: WireReport | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(private readonly setting: SaverSetting) {
    this.#revision = setting.revision;
    this.#savedAt = setting.savedAt;
    this.#unsaved = setting.unsaved;
    const state: SaveState = setting.savedAt ? { kind: 'saved', at: setting.savedAt } : { kind: 'untouched' };
    this.#status = { form: setting.form, state, faults: [], conflict: null, start: setting.start };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly status = (): DraftStatus => this.#status;

  readonly change = (form: ReportForm): void => {
    this.#unsaved = true;
    this.#show({ form });
    this.setting.keep({ form, revision: this.#revision });
    this.#schedule(this.setting.pause);
  };

  /** Saves at once what is not saved: when the page is hidden, when the net is back. */
  readonly saveNow = (): void => {
    if (this.#running || !this.#unsaved || this.#status.conflict) return;
    clearTimeout(this.#timer);
    this.#running = this.#save().finally(() => {
      this.#running = null;
    });
  };

  /** Another answer of the server's told of somebody else's draft. */
  readonly meet = (conflict: Conflict): void => this.#show({ conflict });

  /** Ends a conflict: the form as chosen, on top of the other's revision. */
  readonly resolve = (form: ReportForm): void => {
    this.#revision = this.#status.conflict?.revision ?? this.#revision;
    this.#show({ conflict: null });
    this.change(form);
    this.saveNow();
  };

  /** Waits for a save on its way, and gives what a submission is to carry. */
  readonly latest = async (): Promise<{ content: WireReport; revision: number }> => {
    clearTimeout(this.#timer);
    await this.#running;
    clearTimeout(this.#timer);
    return { content: toWire(this.#status.form), revision: this.#revision };
  };

  /** The report has been handed in: nothing is left to save. */
  readonly finish = (): void => {
    this.#unsaved = false;
    clearTimeout(this.#timer);
    this.setting.keep(null);
  };

  readonly stop = (): void => {
    this.saveNow();
    clearTimeout(this.#timer);
  };

  async #save(): Promise<void> {
    const { form } = this.#status;
    const content = toWire(form);
    this.#show({ state: { kind: 'saving' } });
    try {
      this.#heard(await this.setting.send(content, this.#revision), form);
    } catch {
      this.#unanswered = content;
      this.#show({ state: { kind: 'failing', since: this.#savedAt } });
      this.#schedule(this.setting.retry);
    }
  }

  #heard(answer: SaveAnswer, sent: ReportForm): void {
    if (answer.kind === 'saved') this.#saved(answer.revision, answer.savedAt, sent);
    else if (answer.kind === 'conflict') this.#conflicted(answer.conflict);
    else if (answer.kind === 'faults') this.#show({ faults: answer.faults, state: { kind: 'faulty' } });
    else this.setting.onRefused(answer.reason);
  }

  #saved(revision: number, savedAt: string, sent: ReportForm): void {
    this.#revision = revision;
    this.#savedAt = savedAt;
    this.#unanswered = null;
    this.#unsaved = this.#status.form !== sent;
    this.#show({ start: sent, faults: [], state: this.#unsaved ? { kind: 'saving' } : { kind: 'saved', at: savedAt } });
    if (this.#unsaved) this.#schedule(this.setting.pause);
    else this.setting.keep(null);
  }

  /** An earlier save of our own whose answer never came is no conflict: it is gone on from. */
  #conflicted(conflict: Conflict): void {
    if (this.#unanswered && sameWire(conflict, this.#unanswered)) {
      this.#revision = conflict.revision;
      this.#unanswered = null;
      this.#schedule(0);
    } else this.#show({ conflict });
  }

  #schedule(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.saveNow, delay);
  }

  #show(changed: Partial<DraftStatus>): void {
    this.#status = { ...this.#status, ...changed };
    for (const listener of this.#listeners) listener();
  }
}
