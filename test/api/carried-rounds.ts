import { GraphqlClient } from '../kit/client';
import type { TestServer } from '../kit/server';

/** The invented people of the municipalities whose reports are carried by ordinary documents. */
export const staff = {
  huddinge: {
    coordinator: 'ines.ide@huddinge.example',
    school: 'farid.fiktiv@huddinge.example',
    culture: 'hugo.hitte@huddinge.example',
    board: 'tage.tvilling@huddinge.example',
    others: ['gun.gestalt', 'klara.kopia', 'leila.latsas', 'olle.original', 'mans.mall', 'signe.skiss'].map(
      (name) => `${name}@huddinge.example`,
    ),
  },
  stockholm: {
    office: 'vera.fiktiv@stockholm.example',
    environment: 'amir.attrapp@stockholm.example',
    district: 'fanny.fantom@stockholm.example',
    traffic: 'egil.exempel@stockholm.example',
    others: ['bibbi.bluff', 'carlos.copia', 'doris.dummy'].map((name) => `${name}@stockholm.example`),
    company: 'gosta.gestalt@stockholm.example',
  },
  elsewhere: 'jonna.exempel@kristianstad.example',
} as const;

const OPEN = `mutation Open($input: OpenRoundInput!) { openRound(input: $input) { ... on RoundOpened { roundId } ... on RoundNotOpened { reasons } } }`;
const ROUNDS = '{ reportingPage { rounds { id name endedAs stoppedAt own { reportId unitName } } } }';
const ROUND = `query Round($id: ID!) { roundPage(id: $id) { endedAs stoppedAt units { reportId unitName state }
  parts { part stated origin sources { item decidedBy date } }
  chain { key verb status done of open completable doneBy note actors { role unit outside } } } }`;
export const PASSAGES = `query Passages($roundId: ID!) { passagesPage(roundId: $roundId) { roundName endedAs stoppedAt steps { key perUnit carriers }
  texts { reportId unitName state text contentHash mayEnter mayWithdraw passage { heading sections { title paragraphs items } }
    entries { stepKey carrier diarienummer enteredOn enteredBy withdrawnBy contentHash current } } } }`;
const SUBMIT = `mutation Submit($input: ReportDraftInput!) { submitReport(input: $input) { __typename
  ... on ReportIncomplete { missing { field code } } ... on ReportRefused { reason } } }`;
export const MARK = `mutation Mark($input: MarkEnteredInput!) { markEntered(input: $input) { __typename
  ... on EntryMarked { entryId } ... on FormErrors { errors { field code } } ... on RoundStepRefused { reason } } }`;
export const UNMARK = `mutation Unmark($input: UnmarkEnteredInput!) { unmarkEntered(input: $input) { __typename
  ... on EntryMarked { entryId } ... on RoundStepRefused { reason } } }`;
const COMPLETE = `mutation Complete($input: CompleteStepInput!) { completeStep(input: $input) { __typename
  ... on FormErrors { errors { field code } } ... on RoundStepRefused { reason } } }`;
const move = (name: string) => `mutation Move($id: ID!) { ${name}(reportId: $id) { __typename ... on ReportRefused { reason } } }`;

/** What a mutation answered, or the codes of its errors. */
export type Said =
  | string[]
  | {
      readonly __typename: string;
      readonly reason?: string;
      readonly entryId?: string;
      readonly errors?: readonly { readonly field: string; readonly code: string }[];
      readonly missing?: readonly { readonly field: string; readonly code: string }[];
    };

export interface RoundText {
  readonly reportId: string;
  readonly unitName: string;
  readonly state: string;
  readonly text: string | null;
  readonly contentHash: string | null;
  readonly mayEnter: readonly string[];
  readonly mayWithdraw: readonly string[];
  readonly entries: readonly Readonly<Record<string, unknown>>[];
}

export interface Passages {
  readonly roundName: string;
  readonly endedAs: string | null;
  readonly stoppedAt: string | null;
  readonly steps: readonly { readonly key: string; readonly perUnit: boolean; readonly carriers: readonly string[] }[];
  readonly texts: readonly RoundText[];
}

interface Round {
  readonly endedAs: string | null;
  readonly stoppedAt: string | null;
  readonly units: readonly { readonly reportId: string; readonly unitName: string; readonly state: string }[];
  readonly parts: readonly {
    readonly part: string;
    readonly stated: string;
    readonly origin: string;
    readonly sources: readonly object[];
  }[];
  readonly chain: readonly (Readonly<Record<string, unknown>> & { readonly key: string; readonly completable: boolean })[];
}

/** A round whose texts are entered in ordinary documents, played through GraphQL by its people. */
export class CarriedRounds {
  readonly #clients = new Map<string, GraphqlClient>();

  constructor(private readonly server: TestServer) {}

  async as(email: string): Promise<GraphqlClient> {
    const kept = this.#clients.get(email);
    if (kept) return kept;
    const client = new GraphqlClient(this.server.url);
    await client.signIn(email, 'utblick-exempel');
    this.#clients.set(email, client);
    return client;
  }

  async ask<Data>(email: string, document: string, variables: object = {}): Promise<Data | string[]> {
    const { data, errors } = await (await this.as(email)).query<Record<string, Data>>(document, variables);
    const [found] = Object.values(data ?? {});
    return found ?? errors.map(({ message, extensions }) => String(extensions?.code ?? message));
  }

  async sure<Data>(email: string, document: string, variables: object = {}): Promise<Data> {
    const found = await this.ask<Data>(email, document, variables);
    if (Array.isArray(found)) throw new Error(found.join());
    return found;
  }

  async open(email: string, ruleKey: string, year: number, periodKey: string): Promise<string> {
    const opened = await this.sure<{ roundId?: string; reasons?: string[] }>(email, OPEN, { input: { ruleKey, year, periodKey } });
    if (!opened.roundId) throw new Error(opened.reasons?.join());
    return opened.roundId;
  }

  async named(email: string, name: string): Promise<{ id: string; endedAs: string | null; stoppedAt: string | null }> {
    const { rounds } = await this.sure<{ rounds: { id: string; name: string; endedAs: string | null; stoppedAt: string | null }[] }>(
      email,
      ROUNDS,
    );
    const found = rounds.find((round) => round.name === name);
    if (!found) throw new Error(`There is no round ${name}.`);
    return found;
  }

  round = (email: string, id: string) => this.sure<Round>(email, ROUND, { id });
  passages = (email: string, roundId: string) => this.sure<Passages>(email, PASSAGES, { roundId });

  /** The one text that somebody sees who works in one unit. */
  async text(email: string, roundId: string): Promise<RoundText> {
    const [only, ...others] = (await this.passages(email, roundId)).texts;
    if (!only || others.length > 0) throw new Error(`${email} does not see exactly one text.`);
    return only;
  }

  submit(email: string, reportId: string, answers: Readonly<Record<string, string>>): Promise<Said> {
    const unit = Object.entries(answers).map(([field, value]) => ({ field, value, origin: 'written', fetchedOn: null }));
    return this.ask(email, SUBMIT, { input: { reportId, revision: 0, content: { activities: [], unit } } });
  }

  move = (email: string, name: string, id: string) => this.ask<Said>(email, move(name), { id });
  mark = (email: string, input: object) => this.ask<Said>(email, MARK, { input });
  unmark = (email: string, input: object) => this.ask<Said>(email, UNMARK, { input });
  complete = (email: string, input: object) => this.ask<Said>(email, COMPLETE, { input });

  /** Fetches a file as a browser does; without an address as somebody who is not signed in. */
  async file(email: string | null, path: string): Promise<{ status: number; headers: Headers; bytes: Buffer }> {
    const cookie = email === null ? '' : (await this.as(email)).cookieHeader();
    const response = await fetch(`${this.server.url}/hamta/redovisning/${path}`, { headers: { cookie } });
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  }
}
