import { COMPILATION, type CompilationAnswer, DECIDE, FINISH, nothingWritten, ownMission, people, SAVE } from '../../api/decision-players';
import type { Chance } from '../../kit/chance';
import type { Crew } from '../crew';
import type { Line, Step } from '../line';

const DAY = '2027-02-01';

/** One round's compilation: written, finished, decided and referred back, over and over, by the office and the board. */
export class DecisionLine implements Line {
  readonly name = 'the compilation and its decisions';
  #written = 0;

  constructor(
    private readonly crew: Crew,
    private readonly roundId: string,
  ) {}

  async standing(): Promise<string> {
    const { state, written, document } = await this.#compilation();
    return `${state}: ${state === 'finished' ? document?.summary : written?.summary}`;
  }

  async next(standing: string, chance: Chance): Promise<Step> {
    if (standing.startsWith('finished')) return this.#referBack(standing);
    return chance.of([() => this.#save(), () => this.#finish()])();
  }

  async #save(): Promise<Step> {
    const input = await this.#input();
    const leadsTo = `draft: ${input.content.summary}`;
    return { deed: null, acknowledgedBy: 'CompilationSaved', leadsTo, send: () => this.crew.send(people.office, SAVE, { input }) };
  }

  async #finish(): Promise<Step> {
    const input = await this.#input();
    return {
      deed: `compilation.finished ${this.roundId}`,
      acknowledgedBy: 'CompilationFinished',
      leadsTo: `finished: ${input.content.summary}`,
      send: () => this.crew.send(people.office, FINISH, { input }),
    };
  }

  #referBack(standing: string): Step {
    this.#written += 1;
    const decided = { outcome: 'referred_back', decidedOn: DAY, paragraph: String(this.#written), diarienummer: 'KS 2027/118' };
    const input = { roundId: this.roundId, stepKey: 'godkanner', body: 'Kommunstyrelsen', ...decided, note: 'Komplettera.' };
    return {
      deed: `decision.recorded ${this.roundId}`,
      acknowledgedBy: 'DecisionRecorded',
      leadsTo: standing.replace('finished', 'draft'),
      send: () => this.crew.send(people.boardSecretary, DECIDE, { input }),
    };
  }

  /** What the office sends: everything it has to write, with a text of its own. */
  async #input() {
    const { revision } = await this.#compilation();
    this.#written += 1;
    const content = { ...nothingWritten, texts: [ownMission], summary: `Sammanfattning ${this.#written}.` };
    return { roundId: this.roundId, revision, content };
  }

  #compilation(): Promise<CompilationAnswer> {
    return this.crew.ask<CompilationAnswer>(people.office, COMPILATION, { roundId: this.roundId });
  }
}
