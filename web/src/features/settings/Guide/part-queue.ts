import type { PartChange, RawMap } from '@utblick/configuration';
import { afterSaving, type UnsavedPart, withUnsaved } from './unsaved-parts';

/** How long nothing has to be typed before a part is saved, in milliseconds. */
const pause = 700;

/** Why saving has stopped until somebody decides: the part, and what stands in its way. */
export type Halt =
  | { readonly kind: 'conflict'; readonly part: UnsavedPart; readonly author: string; readonly savedAt: string; readonly revision: number }
  | { readonly kind: 'refused'; readonly part: UnsavedPart; readonly code: string }
  | { readonly kind: 'failed'; readonly part: UnsavedPart; readonly error: unknown };

export type Answer = { readonly tree: RawMap; readonly revision: number } | { readonly halt: Halt };

export interface QueueState {
  readonly unsaved: readonly UnsavedPart[];
  readonly halt: Halt | null;
}

/** What a queue needs of the page that it works for. */
export interface QueueHouse {
  /** Sends one part. It never throws. */
  send(part: UnsavedPart): Promise<Answer>;
  /** Keeps what is unsaved in this window; null forgets it. */
  keep(parts: readonly UnsavedPart[] | null): void;
  /** The draft as the page knows it. */
  readonly tree: RawMap;
}

/**
 * Saves what is written part by part: a moment after the last key, in order and one at a time. It lives as long as the window, so
 * that leaving a page does not stop it. A conflict or a failure does, until somebody has decided.
 */
export class PartQueue {
  private state: QueueState;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending = false;

  constructor(
    unsaved: readonly UnsavedPart[],
    public house: QueueHouse,
  ) {
    this.state = { unsaved, halt: null };
    this.wait();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly present = (): QueueState => this.state;

  /** Takes in a part that was written on a revision of the draft. */
  put(change: PartChange, revision: number): void {
    const isOver = this.state.halt?.kind === 'failed';
    this.become({ unsaved: withUnsaved(this.state.unsaved, { ...change, revision }), halt: isOver ? null : this.state.halt });
    this.wait();
  }

  /** `again` tries once more, `own` puts the own words over the other's, `drop` lets them go. */
  decide(choice: 'again' | 'own' | 'drop'): void {
    const { unsaved, halt } = this.state;
    if (!halt) return;
    const isHalted = (part: PartChange): boolean => part.area === halt.part.area && part.key === halt.part.key;
    const others = unsaved.filter((part) => !isHalted(part));
    const over = halt.kind === 'conflict' ? { revision: halt.revision } : {};
    const own = unsaved.filter(isHalted).map((part) => ({ ...part, ...over }));
    this.become({ unsaved: choice === 'drop' ? others : [...own, ...others], halt: null });
    void this.sendNext();
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.sendNext(), pause);
  }

  private async sendNext(): Promise<void> {
    const [sent] = this.state.unsaved;
    if (!sent || this.sending || this.state.halt) return;
    clearTimeout(this.timer);
    this.sending = true;
    const before = this.house.tree;
    const answer = await this.house.send(sent);
    this.sending = false;
    if ('halt' in answer) return this.become({ ...this.state, halt: answer.halt });
    const { tree: after, revision } = answer;
    this.become({ unsaved: afterSaving(this.state.unsaved, { sent, before, after, revision }), halt: null });
    if (this.state.unsaved.length > 0) this.wait();
  }

  private become(state: QueueState): void {
    this.state = state;
    this.house.keep(state.unsaved.length === 0 ? null : state.unsaved);
    for (const listener of this.listeners) listener();
  }
}
