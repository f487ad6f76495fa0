import { randomUUID } from 'node:crypto';
import { CREATE, emptyForm, FORM_PAGE, type FormPage, nothingChosen, UPDATE } from '../../api/activity-register';
import type { Chance } from '../../kit/chance';
import type { Crew } from '../crew';
import type { Line, Step } from '../line';

const NONE = 'no activity';

/** Somebody's activities: registered under an id that the form chose, and rewritten. */
export class ActivityLine implements Line {
  readonly name: string;
  #id: string | null = null;
  #written = 0;

  constructor(
    private readonly crew: Crew,
    private readonly email: string,
  ) {
    this.name = `the activities of ${email}`;
  }

  async standing(): Promise<string> {
    const { present } = await this.#form();
    return present ? `${this.#id} ${present.content.name}` : NONE;
  }

  async next(standing: string, chance: Chance): Promise<Step> {
    this.#written += 1;
    const name = `Projekt ${this.#written}`;
    const { units, present } = await this.#form();
    const input = { ...emptyForm, ...nothingChosen, name, unitId: units[0]?.id };
    return standing === NONE || chance.below(3) > 0 ? this.#create(input) : this.#update(input, present?.revision ?? 0);
  }

  #create(input: { readonly name: string }): Step {
    const id = randomUUID();
    const send = (): Promise<string> => {
      this.#id = id;
      return this.crew.send(this.email, CREATE, { id, input });
    };
    return {
      deed: `activity.created ${id}`,
      acknowledgedBy: 'ActivitySaved',
      leadsTo: `${id} ${input.name}`,
      send,
    };
  }

  #update(input: { readonly name: string }, revision: number): Step {
    const id = this.#id;
    return {
      deed: `activity.updated ${id}`,
      acknowledgedBy: 'ActivitySaved',
      leadsTo: `${id} ${input.name}`,
      send: () => this.crew.send(this.email, UPDATE, { id, revision, input }),
    };
  }

  /** The form of the activity last sent, which is the one that stands or that a kill may have taken. */
  async #form(): Promise<FormPage> {
    const form = (id: string | null) => this.crew.ask<FormPage | null>(this.email, FORM_PAGE, { id });
    const found = await form(this.#id).catch((error: unknown) => {
      if (/NOT_FOUND/.test(String(error))) return null;
      throw error;
    });
    return found ?? ((await form(null)) as FormPage);
  }
}
