import { randomUUID } from 'node:crypto';
import { decision, SHARE, SHARING, type SharingPage, WITHDRAW } from '../../api/sharing-players';
import type { Crew } from '../crew';
import type { Line, Step } from '../line';

const NOTHING = 'nothing';
const RECORDED = 'ShareRecorded';

/** What one municipality shares of one kind: shared under an id that the form chose, and withdrawn, over and over. */
export class SharingLine implements Line {
  readonly name: string;

  constructor(
    private readonly crew: Crew,
    private readonly sharer: string,
    private readonly kind: string,
    private readonly grain: string,
  ) {
    this.name = `what ${sharer} shares of ${kind}`;
  }

  async standing(): Promise<string> {
    return (await this.#living()).join() || NOTHING;
  }

  async next(standing: string): Promise<Step> {
    return standing === NOTHING ? this.#share() : this.#withdraw(await this.#living());
  }

  #share(): Step {
    const id = randomUUID();
    const input = decision({ kind: this.kind, grain: this.grain, validFrom: '2027-02-01' });
    const send = () => this.crew.send(this.sharer, SHARE, { id, input });
    return { deed: `sharing.decided ${id}`, acknowledgedBy: RECORDED, leadsTo: id, send };
  }

  #withdraw([id = '', ...others]: readonly string[]): Step {
    const document = WITHDRAW.replace('{ decisionId }', '{ __typename }');
    const send = () => this.crew.send(this.sharer, document, { id });
    return { deed: `sharing.withdrawn ${id}`, acknowledgedBy: RECORDED, leadsTo: others.join() || NOTHING, send };
  }

  async #living(): Promise<string[]> {
    const { decisions } = await this.crew.ask<SharingPage>(this.sharer, SHARING);
    const ours = decisions.filter(({ kind, grain, state }) => kind === this.kind && grain === this.grain && state !== 'withdrawn');
    return ours.map(({ id }) => id).sort();
  }
}
