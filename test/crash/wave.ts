import { setTimeout as sleep } from 'node:timers/promises';
import type { Chance } from '../kit/chance';
import type { Victim } from './house';
import type { Ledger } from './ledger';
import type { Line, Step } from './line';

/** What is known of a line when the house goes down. */
export interface LineState {
  readonly line: Line;
  /** Where its last acknowledged step led; null before the first. */
  standing: string | null;
  /** What was sent and not acknowledged. */
  open: Step | null;
}

/** When the house is killed, and which part of it. */
export interface Kill {
  readonly victim: Victim;
  /** How many requests are sent first. */
  readonly afterRequests: number;
  /** How long the last of them is under way. */
  readonly delayMs: number;
  /** How long before the kill answers are lost on their way: what they told of has happened, and nobody knows. */
  readonly deafMs: number;
}

export const anyKill = (chance: Chance): Kill => ({
  victim: chance.of(['server', 'server', 'server', 'database', 'database', 'both']),
  afterRequests: 1 + chance.below(24),
  delayMs: chance.below(16),
  deafMs: chance.of([0, chance.below(300)]),
});

/** All lines at work at the same time, until the house is killed under them. */
export class Wave {
  #requests = 0;
  #over = false;
  #death: Promise<void> | null = null;

  constructor(
    private readonly ledger: Ledger,
    private readonly plan: Kill,
    private readonly kill9: (victim: Victim) => Promise<void>,
  ) {}

  /** Lets every line work on, and comes back when the victim is dead and nobody waits for an answer any more. */
  async run(lines: readonly LineState[], chanceOf: (line: Line) => Chance): Promise<void> {
    const ends = await Promise.allSettled(lines.map((state) => this.#work(state, chanceOf(state.line))));
    await (this.#death ?? this.kill9(this.plan.victim));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }

  async #work(state: LineState, chance: Chance): Promise<void> {
    const limit = state.line.atMost ?? Number.POSITIVE_INFINITY;
    try {
      for (let steps = 0; steps < limit && !this.#over; steps += 1) await this.#step(state, chance);
    } catch (error) {
      // Nobody answers once the house is down. As long as it stands, everything is answered.
      if (!this.#over) throw error;
    }
  }

  async #step(state: LineState, chance: Chance): Promise<void> {
    const { line } = state;
    state.standing ??= await line.standing();
    const step = await line.next(state.standing, chance);
    if (this.#over) return;
    state.open = step;
    this.#count();
    const answer = await step.send();
    if (this.#over) return;
    if (answer !== step.acknowledgedBy) throw new Error(`${line.name} was answered ${answer} to ${step.deed}.`);
    if (step.deed) this.ledger.acknowledge(step.deed);
    state.standing = step.leadsTo;
    state.open = null;
  }

  #count(): void {
    this.#requests += 1;
    if (this.#requests !== this.plan.afterRequests) return;
    const { victim, delayMs, deafMs } = this.plan;
    this.#death = sleep(delayMs)
      .then(() => {
        this.#over = true;
        return sleep(deafMs);
      })
      .then(() => this.kill9(victim));
  }
}
