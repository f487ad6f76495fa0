import { GraphqlClient } from '../kit/client';
import { connected } from '../kit/database';
import type { TestServer } from '../kit/server';

export const PASSWORD = 'utblick-exempel';
/** Manages the people of Kristianstad. */
export const JONNA = 'jonna.exempel@kristianstad.example';
/** Manages them too. */
export const HAKAN = 'hakan.hitte@kristianstad.example';
/** Heads one administration, which appoints its own contact person. */
export const BERIT = 'berit.bluff@kristianstad.example';
/** Is that contact person. */
export const EVA = 'eva.fiktiv@kristianstad.example';
/** Contact person of another administration. */
export const SIV = 'siv.testsson@kristianstad.example';
/** Manages the people of Huddinge, where the head of each administration appoints. */
export const INES = 'ines.ide@huddinge.example';
export const PETRA = 'petra.prov@huddinge.example';

export interface Assigned {
  readonly id: string;
  readonly personName: string;
  readonly roleKey: string;
  readonly roleName: string;
  readonly unitName: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly substituteFor: string | null;
  readonly time: string;
}

export interface PersonAnswer {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly standing: string;
  readonly assignments: readonly (Assigned & { readonly mayEnd: boolean; readonly maySubstitute: boolean })[];
  readonly grants: readonly {
    readonly permission: string;
    readonly scope: string;
    readonly unitName: string | null;
    readonly substituteFor: string | null;
  }[];
  readonly activities: readonly { readonly id: string }[];
  readonly reports: readonly { readonly id: string }[];
  readonly roles: readonly {
    readonly key: string;
    readonly units: readonly { readonly unitName: string | null; readonly needsReference: boolean }[];
  }[];
}

const ASSIGNED = 'id personName roleKey roleName unitName validFrom validTo substituteFor time';
const PERSON = `query Person($id: ID!) { personPage(id: $id) { id name email standing assignments { ${ASSIGNED} mayEnd maySubstitute }
  grants { permission scope unitName substituteFor } activities { id } reports { id } roles { key units { unitName needsReference } } } }`;
export const PEOPLE = `{ peoplePage { manages invites people { id name email standing assignments { ${ASSIGNED} } }
  vacancies { roleName unitName mayFill } operations { id kind undone mayUndo } } }`;
export const ASSIGN = `mutation Assign($personId: ID!, $input: AssignmentInput!) { assignRole(personId: $personId, input: $input) {
  __typename ... on PersonChanged { personId } ... on FormErrors { errors { field code } } } }`;
export const SUBSTITUTE = `mutation Substitute($input: SubstituteInput!) { appointSubstitute(input: $input) {
  __typename ... on FormErrors { errors { field code } } } }`;
export const END = `mutation End($id: ID!, $day: String!) { endAssignment(assignmentId: $id, lastDay: $day) {
  __typename ... on FormErrors { errors { field code } } } }`;
export const DEACTIVATE = `mutation Deactivate($id: ID!) { deactivatePerson(personId: $id) { __typename ... on PersonHoldsThings { holds } } }`;
export const REACTIVATE = 'mutation Reactivate($id: ID!) { reactivatePerson(personId: $id) { personId } }';
export const INVITE = `mutation Invite($input: InviteInput!) { invitePerson(input: $input) {
  __typename ... on PersonChanged { personId } ... on FormErrors { errors { field code } } } }`;
export const UNDO = 'mutation Undo($id: ID!) { undoPeopleOperation(operationId: $id) { left } }';

export interface Outcome {
  readonly __typename: string;
  readonly errors?: readonly { readonly field: string; readonly code: string }[];
}

export const codesIn = ({ errors }: { errors: readonly { extensions?: Readonly<Record<string, unknown>> }[] }): unknown[] =>
  errors.map(({ extensions }) => extensions?.code);

/** People at work on one server. */
export class PeoplePlayers {
  readonly #clients = new Map<string, GraphqlClient>();

  constructor(readonly server: TestServer) {}

  async as(email: string, password = PASSWORD): Promise<GraphqlClient> {
    const kept = this.#clients.get(email);
    if (kept) return kept;
    const client = new GraphqlClient(this.server.url);
    await client.signIn(email, password);
    this.#clients.set(email, client);
    return client;
  }

  rows<Row>(statement: string, values: readonly unknown[] = []): Promise<Row[]> {
    return connected(this.server.database.adminUrl, async (admin) => (await admin.query(statement, [...values])).rows as Row[]);
  }

  async personId(email: string): Promise<string> {
    const [row] = await this.rows<{ id: string }>(`SELECT id FROM person WHERE email = $1`, [email]);
    if (!row) throw new Error(`There is no ${email}.`);
    return row.id;
  }

  async unitId(tenant: string, key: string): Promise<string> {
    const [row] = await this.rows<{ id: string }>(
      `SELECT u.id FROM unit u JOIN tenant t ON t.id = u.tenant_id WHERE t.key = $1 AND u.key = $2`,
      [tenant, key],
    );
    if (!row) throw new Error(`There is no unit ${key}.`);
    return row.id;
  }

  async person(viewer: string, email: string): Promise<PersonAnswer> {
    const found = await this.personOrNull(viewer, email);
    if (!found) throw new Error(`${viewer} does not see ${email}.`);
    return found;
  }

  async personOrNull(viewer: string, email: string): Promise<PersonAnswer | null> {
    const { data, errors } = await (await this.as(viewer)).query<{ personPage: PersonAnswer | null }>(PERSON, {
      id: await this.personId(email),
    });
    expect(errors).toEqual([]);
    return data?.personPage ?? null;
  }

  /** Hands out a role, and tells how it went. */
  async assign(by: string, email: string, form: Record<string, unknown>): Promise<Outcome> {
    const input = { unitId: '', validFrom: '2026-11-20', validTo: '', reference: '', beside: false, ...form };
    const answer = await (await this.as(by)).query<{ assignRole: Outcome }>(ASSIGN, { personId: await this.personId(email), input });
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    return answer.data.assignRole;
  }

  /** The link in the latest letter to an address, without the address of the server. */
  async linkTo(email: string): Promise<string> {
    const [row] = await this.rows<{ link: string }>(`SELECT link FROM mail WHERE address = $1 ORDER BY queued_at DESC, id DESC LIMIT 1`, [
      email,
    ]);
    if (!row) throw new Error(`No letter went to ${email}.`);
    return row.link.replace('/inbjudan/', '');
  }
}
