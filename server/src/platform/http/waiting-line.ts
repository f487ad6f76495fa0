/** Why nobody was let in: too many stand in the line, or the turn did not come in time, or whoever waited has gone. */
export type WhyNotIn = 'line_full' | 'waited_too_long' | 'gone';

/** The work was not begun, and nothing of it has happened. */
export class NotLetIn extends Error {
  override readonly name = 'NotLetIn';

  constructor(readonly why: WhyNotIn) {
    super(why);
  }
}

export interface LineLimits {
  /** How much work is done at the same time. */
  readonly atOnce: number;
  /** How many may wait for their turn. */
  readonly mostWaiting: number;
  /** How long anybody waits, in milliseconds. */
  readonly longestWaitMs: number;
}

/**
 * A line in front of something scarce. Whoever comes is let in, waits for a turn, or is told at once that it will not come
 * in time: what has waited longer than its caller is not worth doing, and keeps others waiting.
 */
export class WaitingLine {
  #inside = 0;
  /** Who waits, the first to come first. Each hears that the turn has come. */
  readonly #waiting = new Set<() => void>();

  constructor(private readonly limits: LineLimits) {}

  get waiting(): number {
    return this.#waiting.size;
  }

  /** Whether the next to come would be turned away. */
  isFull(): boolean {
    return this.#inside >= this.limits.atOnce && this.waiting >= this.limits.mostWaiting;
  }

  /**
   * Does the work when its turn has come.
   * @param isWanted asked at that moment: for a caller who has gone nothing is begun
   * @throws NotLetIn before the work is begun
   */
  async letIn<Result>(work: () => Promise<Result>, isWanted: () => boolean = () => true): Promise<Result> {
    if (this.isFull()) throw new NotLetIn('line_full');
    if (this.#inside < this.limits.atOnce) this.#inside += 1;
    else await this.#turn();
    try {
      if (!isWanted()) throw new NotLetIn('gone');
      return await work();
    } finally {
      this.#leave();
    }
  }

  /** The place inside is handed on by whoever leaves. */
  #turn(): Promise<void> {
    return new Promise((resolve, reject) => {
      const called = (): void => {
        clearTimeout(patience);
        this.#waiting.delete(called);
        resolve();
      };
      const patience = setTimeout(() => {
        this.#waiting.delete(called);
        reject(new NotLetIn('waited_too_long'));
      }, this.limits.longestWaitMs);
      this.#waiting.add(called);
    });
  }

  #leave(): void {
    const [first] = this.#waiting;
    if (first) first();
    else this.#inside -= 1;
  }
}
