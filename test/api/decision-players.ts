import { GraphqlClient } from '../kit/client';
import type { TestServer } from '../kit/server';

/** The invented people of one municipality who take part in a reporting chain. */
export const people = {
  coordinator: 'jonna.exempel@kristianstad.example',
  office: 'hakan.hitte@kristianstad.example',
  contact: 'eva.fiktiv@kristianstad.example',
  otherContact: 'lena.utkast@kristianstad.example',
  boardSecretary: 'sigrid.skrivelse@kristianstad.example',
  councilSecretary: 'folke.protokoll@kristianstad.example',
} as const;

const PASSWORD = 'utblick-exempel';

export const COMPILATION = `query Compilation($roundId: ID!) { compilationPage(roundId: $roundId) {
  state stepKey revision savedBy mayWrite mayFinish endedAs
  written { summary texts { key text } goals { activityId goals } withoutGoal }
  document { summary parts { key source text } fields { key type } totals { field sum missing } goals { key } leftOut { unitName reason }
    units { unitName contentHash nothingToReport totals { field sum missing } activities { activityId name goals withoutGoal answers { field amount text } } } }
  missing { field code } waiting { reportId unitName state late } goals { key level unitKey }
  frozen { contentHash edition } chain { key status open dueOn } decisions { stepKey outcome paragraph }
  figures { field reported today } moved { activityId field reported today } } }`;
export const DECISION = `query Decision($roundId: ID!, $stepKey: ID!) { decisionPage(roundId: $roundId, stepKey: $stepKey) {
  mayRecord bodies outcomes notBefore endedAs matter { contentHash edition units unitsWithNothing activities leftOut }
  decision { body outcome decidedOn paragraph diarienummer recordedBy contentHash compilationHash } decisions { outcome } figures { field reported today } } }`;
const OPEN = `mutation Open($input: OpenRoundInput!) { openRound(input: $input) { ... on RoundOpened { roundId } ... on RoundNotOpened { reasons } } }`;
const ROUND = `query Round($id: ID!) { roundPage(id: $id) { endedAs units { reportId unitName state } chain { key status } } }`;
const LEAVE_OUT = `mutation LeaveOut($input: LeaveOutReportInput!) { leaveOutReport(input: $input) {
  __typename ... on FormErrors { errors { field code } } ... on RoundStepRefused { reason } } }`;
export const SAVE = `mutation Save($input: CompilationInput!) { saveCompilation(input: $input) { __typename ... on CompilationSaved { revision }
  ... on CompilationConflict { revision savedBy written { summary } } ... on FormErrors { errors { field code } } ... on RoundStepRefused { reason } } }`;
export const FINISH = `mutation Finish($input: CompilationInput!) { finishCompilation(input: $input) { __typename ... on CompilationFinished { contentHash }
  ... on CompilationIncomplete { missing { field code } } ... on CompilationConflict { revision savedBy } ... on RoundStepRefused { reason } } }`;
export const DECIDE = `mutation Decide($input: RecordDecisionInput!) { recordDecision(input: $input) {
  __typename ... on DecisionRecorded { decisionId contentHash } ... on FormErrors { errors { field code } } ... on RoundStepRefused { reason } } }`;
const RECEIVE = `mutation Receive($input: ConfirmReceiptInput!) { confirmReceipt(input: $input) {
  __typename ... on DecisionRecorded { decisionId contentHash } ... on FormErrors { errors { field code } } ... on RoundStepRefused { reason } } }`;

/** What a mutation answered: its type and whatever of these that type has. */
export interface Outcome {
  readonly __typename: string;
  readonly reason?: string;
  readonly revision?: number;
  readonly savedBy?: string;
  readonly contentHash?: string;
  readonly decisionId?: string;
  readonly written?: { readonly summary: string };
  readonly missing?: readonly { readonly field: string; readonly code: string }[];
  readonly errors?: readonly { readonly field: string; readonly code: string }[];
}

export interface Total {
  readonly field: string;
  readonly sum: number | null;
  readonly missing: number;
}

export interface CompilationAnswer {
  readonly state: string;
  readonly revision: number;
  readonly savedBy: string | null;
  readonly mayWrite: boolean;
  readonly mayFinish: boolean;
  readonly written: { readonly summary: string; readonly texts: readonly { key: string; text: string }[] } | null;
  readonly document: {
    readonly summary: string;
    readonly parts: readonly { key: string; source: string; text: string }[];
    readonly totals: readonly Total[];
    readonly goals: readonly { key: string }[];
    readonly leftOut: readonly { unitName: string; reason: string }[];
    readonly units: readonly {
      unitName: string;
      contentHash: string;
      nothingToReport: boolean;
      totals: readonly Total[];
      activities: readonly {
        activityId: string;
        name: string;
        goals: readonly string[];
        answers: readonly { field: string; amount: number | null }[];
      }[];
    }[];
  } | null;
  readonly missing: readonly { field: string; code: string }[];
  readonly waiting: readonly { reportId: string; unitName: string }[];
  readonly goals: readonly { key: string; level: string; unitKey: string | null }[];
  readonly frozen: { contentHash: string; edition: number } | null;
  readonly chain: readonly { key: string; status: string; open: boolean }[];
  readonly decisions: readonly { stepKey: string; outcome: string; paragraph: string }[];
  readonly figures: readonly { field: string; reported: number | null; today: number | null }[];
  readonly moved: readonly { activityId: string; field: string; reported: number | null; today: number | null }[];
}

export interface DecisionAnswer {
  readonly mayRecord: boolean;
  readonly bodies: readonly string[];
  readonly outcomes: readonly string[];
  readonly notBefore: string | null;
  readonly endedAs: string | null;
  readonly matter: {
    contentHash: string;
    edition: number;
    units: number;
    unitsWithNothing: number;
    activities: number;
    leftOut: readonly string[];
  } | null;
  readonly decision: Readonly<Record<string, string | null>> | null;
  readonly decisions: readonly { outcome: string }[];
  readonly figures: readonly { field: string; reported: number | null; today: number | null }[];
}

/** What the office writes; `goals` only where it changes what a unit chose. */
export interface Written {
  readonly summary: string;
  readonly texts: readonly { readonly key: string; readonly text: string }[];
  readonly goals: readonly { readonly activityId: string; readonly goals: readonly string[] }[];
  readonly withoutGoal: readonly string[];
}

export const nothingWritten: Written = { summary: '', texts: [], goals: [], withoutGoal: [] };
export const ownMission = { key: 'own_mission', text: 'Kontoret har samordnat nätverket och stöttat tre ansökningar.' };

/** Plays the people of a chain against one server, each with a session of their own. */
export class Players {
  readonly #clients = new Map<string, GraphqlClient>();

  constructor(private server: TestServer) {}

  /** From now on against another server, where everybody still has their session. */
  moveTo(server: TestServer): void {
    this.server = server;
    this.#clients.clear();
  }

  /** Moves the clock; sessions end meanwhile. */
  setClock(instant: string): void {
    this.server.setClock(instant);
    this.#clients.clear();
  }

  async as(email: string): Promise<GraphqlClient> {
    const kept = this.#clients.get(email);
    if (kept) return kept;
    const client = new GraphqlClient(this.server.url);
    await client.signIn(email, PASSWORD);
    this.#clients.set(email, client);
    return client;
  }

  /** The one field of the answer, or the codes of the errors. */
  async ask<Data>(email: string, document: string, variables: object): Promise<Data | string[]> {
    const { data, errors } = await (await this.as(email)).query<Record<string, Data>>(document, variables);
    const [found] = Object.values(data ?? {});
    return found ?? errors.map(({ message, extensions }) => String(extensions?.code ?? message));
  }

  /** @throws where the server answered with errors */
  async sure<Data>(email: string, document: string, variables: object): Promise<Data> {
    const found = await this.ask<Data>(email, document, variables);
    if (Array.isArray(found)) throw new Error(found.join());
    return found;
  }

  async openRound(year: number): Promise<string> {
    const opened = await this.sure<{ roundId?: string; reasons?: string[] }>(people.coordinator, OPEN, {
      input: { ruleKey: 'arlig-uppfoljning', year },
    });
    if (!opened.roundId) throw new Error(opened.reasons?.join());
    return opened.roundId;
  }

  round(id: string) {
    return this.sure<{
      endedAs: string | null;
      units: { reportId: string; unitName: string; state: string }[];
      chain: { key: string; status: string }[];
    }>(people.coordinator, ROUND, { id });
  }

  async reportOf(roundId: string, unitName: string): Promise<string> {
    const found = (await this.round(roundId)).units.find((unit) => unit.unitName === unitName);
    if (!found) throw new Error(`${unitName} does not report`);
    return found.reportId;
  }

  compilation(roundId: string, email: string = people.office) {
    return this.sure<CompilationAnswer>(email, COMPILATION, { roundId });
  }

  decision(roundId: string, stepKey: string, email: string = people.boardSecretary) {
    return this.sure<DecisionAnswer>(email, DECISION, { roundId, stepKey });
  }

  leaveOut(reportId: string, comment: string, email: string = people.office) {
    return this.ask<Outcome>(email, LEAVE_OUT, { input: { reportId, comment } });
  }

  /** The office goes on without every report that has not come in. */
  async leaveOutTheRest(roundId: string, comment = 'Enheten har inte svarat.'): Promise<void> {
    for (const { reportId } of (await this.compilation(roundId)).waiting) await this.leaveOut(reportId, comment);
  }

  save(roundId: string, revision: number, content: Written, email: string = people.office) {
    return this.ask<Outcome>(email, SAVE, { input: { roundId, revision, content } });
  }

  finish(roundId: string, revision: number, content: Written, email: string = people.office) {
    return this.ask<Outcome>(email, FINISH, { input: { roundId, revision, content } });
  }

  decide(input: object, email: string = people.boardSecretary) {
    return this.ask<Outcome>(email, DECIDE, { input });
  }

  receive(input: object, email: string = people.councilSecretary) {
    return this.ask<Outcome>(email, RECEIVE, { input });
  }

  /** A round in which nobody answered and whose compilation is finished: ready for the board. */
  async compiledRound(year: number): Promise<string> {
    const roundId = await this.openRound(year);
    await this.leaveOutTheRest(roundId);
    const finished = await this.finish(roundId, 0, { ...nothingWritten, texts: [ownMission] });
    if (Array.isArray(finished) || finished.__typename !== 'CompilationFinished') throw new Error(JSON.stringify(finished));
    return roundId;
  }
}
