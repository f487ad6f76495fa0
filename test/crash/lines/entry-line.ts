import { MARK, PASSAGES, type Passages, UNMARK } from '../../api/carried-rounds';
import type { Crew } from '../crew';
import type { Line, Step } from '../line';

const ENTERED = 'entered as ';
const OPEN = 'not entered';

/** One unit's text in the ordinary document that carries it: ticked off as entered and taken away, over and over. */
export class EntryLine implements Line {
  readonly name: string;
  #entered = 0;

  constructor(
    private readonly crew: Crew,
    private readonly email: string,
    private readonly place: { readonly roundId: string; readonly reportId: string; readonly stepKey: string },
  ) {
    this.name = `the entry of ${email}`;
  }

  async standing(): Promise<string> {
    const { texts } = await this.crew.ask<Passages>(this.email, PASSAGES, { roundId: this.place.roundId });
    const current = texts.flatMap(({ entries }) => entries).find((entry) => entry.withdrawnBy === null);
    return current ? `${ENTERED}${String(current.diarienummer)}` : OPEN;
  }

  async next(standing: string): Promise<Step> {
    const { place, email } = this;
    const acknowledgedBy = 'EntryMarked';
    if (standing !== OPEN) {
      const send = () => this.crew.send(email, UNMARK, { input: place });
      return { deed: `report.entry_withdrawn ${place.reportId}`, acknowledgedBy, leadsTo: OPEN, send };
    }
    this.#entered += 1;
    const input = { ...place, diarienummer: `2027-${this.#entered}`, enteredOn: '2027-02-01' };
    const send = () => this.crew.send(email, MARK, { input });
    return { deed: `report.entered ${place.reportId}`, acknowledgedBy, leadsTo: `${ENTERED}${input.diarienummer}`, send };
  }
}
