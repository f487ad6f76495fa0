import type { Crew } from '../crew';
import type { Line, Step } from '../line';

const RULE = 'aktiviteter-och-effekter';
const PAGE = `query Page($ruleKey: String) { ruleSettingsPage(ruleKey: $ruleKey) { version rule { months } } }`;
const SAVE = `mutation Save($ruleKey: String, $version: Int!, $input: LocalRuleInput!) {
  saveLocalRule(ruleKey: $ruleKey, version: $version, input: $input) { __typename ... on FormErrors { errors { field code } } } }`;
const nothing = {
  ...{ name: '', sharedFields: [], ownFields: [], cadence: '', steps: [] },
  deadline: { type: '', month: '', day: '', year: '', role: '', days: '' },
};
const decision = { decidedBy: 'Kommunstyrelsen', decidedOn: '2027-01-13', reference: '§ 7', effectiveFrom: '2027-02-01' };

/** A municipality's configuration: the months that its document leaves open are set anew, version after version. */
export class RuleLine implements Line {
  readonly name = 'the configuration';
  /** Each version is a whole configuration. */
  readonly atMost = 1;

  constructor(
    private readonly crew: Crew,
    private readonly caretaker: string,
    private readonly tenantId: string,
  ) {}

  async standing(): Promise<string> {
    const { version, rule } = await this.#page();
    return `version ${version}: ${rule.months.join()}`;
  }

  async next(): Promise<Step> {
    const { version, rule } = await this.#page();
    const months = rule.months.join() === '3,8' ? [4, 9] : [3, 8];
    const input = { ...nothing, ...decision, interimMonths: months };
    return {
      deed: `rule.set ${this.tenantId}`,
      acknowledgedBy: 'LocalRuleSaved',
      leadsTo: `version ${version + 1}: ${months.join()}`,
      send: () => this.crew.send(this.caretaker, SAVE, { ruleKey: RULE, version, input }),
    };
  }

  #page() {
    return this.crew.ask<{ version: number; rule: { months: number[] } }>(this.caretaker, PAGE, { ruleKey: RULE });
  }
}
