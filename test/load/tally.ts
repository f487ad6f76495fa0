import type { Outcome } from './ask';
import type { Deed } from './assumptions';

/** What came of all requests of a stretch. */
export class Tally {
  readonly #outcomes: Outcome[] = [];
  readonly #by = new Map<Deed, number[]>();

  note(deed: Deed, outcome: Outcome): Outcome {
    this.#outcomes.push(outcome);
    if (outcome.kind === 'answered') {
      const durations = this.#by.get(deed) ?? [];
      durations.push(outcome.milliseconds);
      this.#by.set(deed, durations);
    }
    return outcome;
  }

  get requests(): number {
    return this.#outcomes.length;
  }

  count(...kinds: Outcome['kind'][]): number {
    return this.#outcomes.filter(({ kind }) => kinds.includes(kind)).length;
  }

  /** What was said where something failed, each once. */
  get complaints(): string[] {
    return [...new Set(this.#outcomes.filter(({ said }) => said !== '').map(({ kind, said }) => `${kind}: ${said}`))].slice(0, 5);
  }

  /** Milliseconds until an answer, by deed: the middle one, and one in a hundred takes longer than the second figure. */
  get durations(): string {
    const words = [...this.#by].map(([deed, all]) => {
      const sorted = all.toSorted((one, other) => one - other);
      const at = (part: number): string => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(0);
      return `${deed} ${at(0.5)}/${at(0.99)}`;
    });
    return words.join(', ');
  }
}
