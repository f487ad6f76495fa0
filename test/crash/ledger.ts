import { type Facts, witnessesOf } from './facts';

/** What does not agree with what was acknowledged, counted in deeds and told in words. */
export interface Discrepancies {
  lost: number;
  doubled: number;
  readonly told: string[];
}

/** What the server has acknowledged, kept outside the house: every deed with the times that it must have happened. */
export class Ledger {
  readonly #acknowledged = new Map<string, number>();

  /** @param before what the database held before anybody did anything */
  constructor(private readonly before: Facts) {}

  acknowledge(deed: string): void {
    this.#acknowledged.set(deed, (this.#acknowledged.get(deed) ?? 0) + 1);
  }

  get size(): number {
    return [...this.#acknowledged.values()].reduce((sum, times) => sum + times, 0);
  }

  /** Whether a deed that was sent and not acknowledged has happened. */
  happened(deed: string, facts: Facts): boolean {
    return witnessesOf(deed).some((fact) => (facts.get(fact) ?? 0) > this.#expected(fact, deed));
  }

  /**
   * Compares everything, also what nobody is known to have done.
   * @param open deeds that were sent and not acknowledged: each has happened once, for all its witnesses alike, or not at all
   */
  compare(facts: Facts, open: ReadonlySet<string>): Discrepancies {
    const found: Discrepancies = { lost: 0, doubled: 0, told: [] };
    const known = new Set<string>();
    for (const deed of new Set([...this.#acknowledged.keys(), ...open])) {
      const witnesses = witnessesOf(deed);
      for (const fact of witnesses) known.add(fact);
      const over = witnesses.map((fact) => (facts.get(fact) ?? 0) - this.#expected(fact, deed));
      const [least, most] = [Math.min(...over), Math.max(...over)];
      const allowed = open.has(deed) && least === most ? 1 : 0;
      if (least < 0) found.lost -= least;
      if (most > allowed) found.doubled += most - allowed;
      if (least < 0 || most > allowed) found.told.push(`${witnesses.map((fact, at) => `${fact}: ${over[at]}`).join(', ')}`);
    }
    for (const [fact, times] of facts) {
      if (known.has(fact) || times === (this.before.get(fact) ?? 0)) continue;
      if (/^(activity: activity.updated|grant: sharing.withdrawn|entry: report.entry_withdrawn) /.test(fact) && times === 0) continue;
      found.doubled += 1;
      found.told.push(`${fact}: ${times}, and nobody did it`);
    }
    return found;
  }

  #expected(fact: string, deed: string): number {
    return (this.before.get(fact) ?? 0) + (this.#acknowledged.get(deed) ?? 0);
  }
}
