import type { Chance } from '../../kit/chance';
import type { Crew } from '../crew';
import type { Line, Step } from '../line';

const PAGE = `query Report($id: ID!) { reportPage(id: $id) { state revision nothingToReport fields { key type }
  activities { activityId goals answers { field } } } }`;
const SUBMIT = `mutation Submit($input: ReportDraftInput!) { submitReport(input: $input) { __typename } }`;
const RETURN = 'mutation Return($input: ReportCommentInput!) { returnReport(input: $input) { __typename } }';
const move = (name: string): string => `mutation Move($id: ID!) { ${name}(reportId: $id) { __typename } }`;

interface Page {
  readonly state: string;
  readonly revision: number;
  readonly nothingToReport: boolean;
  readonly fields: readonly { readonly key: string; readonly type: string }[];
  readonly activities: readonly {
    readonly activityId: string;
    readonly goals: readonly string[];
    readonly answers: readonly { readonly field: string }[];
  }[];
}

type Move = 'submit' | 'submitNothing' | 'takeBack' | 'accept' | 'return';

/** One unit's report: handed in, taken back, returned, accepted, over and over, by its contact person and the office. */
export class ReportLine implements Line {
  readonly name: string;
  #written = 0;

  constructor(
    private readonly crew: Crew,
    private readonly contact: string,
    private readonly office: string,
    private readonly id: string,
  ) {
    this.name = `the report of ${contact}`;
  }

  async standing(): Promise<string> {
    const { state, nothingToReport } = await this.#page();
    return nothingToReport ? `${state} with nothing` : state;
  }

  async next(standing: string, chance: Chance): Promise<Step> {
    // Where nothing is registered there is nothing to hand in but that.
    const { activities } = await this.#page();
    return this.#step(moveFrom(standing, chance, activities.length > 0));
  }

  async #step(chosen: Move): Promise<Step> {
    const { id, contact, office } = this;
    const step = (verb: string, leadsTo: string, send: () => Promise<string>): Step => ({
      deed: `report.${verb} ${id}`,
      acknowledgedBy: 'ReportMoved',
      leadsTo,
      send,
    });
    const moved = (email: string, name: string) => () => this.crew.send(email, move(name), { id });
    if (chosen === 'submitNothing') return step('nothing_to_report', 'submitted with nothing', moved(contact, 'submitNothingToReport'));
    if (chosen === 'takeBack') return step('taken_back', 'draft', moved(contact, 'takeBackReport'));
    if (chosen === 'accept') {
      const standing = await this.standing();
      return step('accepted', standing.replace('submitted', 'accepted'), moved(office, 'acceptReport'));
    }
    this.#written += 1;
    if (chosen === 'return') {
      const input = { reportId: id, comment: `Skriv om, gång ${this.#written}.` };
      return step('returned', 'returned', () => this.crew.send(office, RETURN, { input }));
    }
    const input = written(id, await this.#page(), `Text ${this.#written}.`);
    return step('submitted', 'submitted', () => this.crew.send(contact, SUBMIT, { input }));
  }

  #page(): Promise<Page> {
    return this.crew.ask<Page>(this.contact, PAGE, { id: this.id });
  }
}

function moveFrom(standing: string, chance: Chance, hasActivities: boolean): Move {
  if (standing.startsWith('submitted')) return chance.of(['takeBack', 'accept', 'accept', 'return']);
  if (standing.startsWith('accepted')) return 'return';
  return hasActivities ? chance.of(['submit', 'submit', 'submitNothing']) : 'submitNothing';
}

/** A complete report: amounts and texts everywhere, each text its own. */
function written(reportId: string, { revision, fields, activities }: Page, text: string): object {
  const amounts = new Set(fields.filter(({ type }) => type === 'money').map(({ key }) => key));
  const typed = (field: string): string => (amounts.has(field) ? '1000' : text);
  const content = activities.map(({ activityId, goals, answers }) => ({
    activityId,
    goals,
    answers: answers.map(({ field }) => ({ field, value: typed(field), origin: 'written', fetchedOn: null })),
  }));
  return { reportId, revision, content: { activities: content, unit: [] } };
}
