import { GraphqlClient } from '../kit/client';
import { connected } from '../kit/database';
import type { TestServer } from '../kit/server';
import { until } from './letters';
import type { Outcome } from './people-players';

const BECOME = `mutation Become($input: FirstOperatorInput!) { becomeFirstOperator(input: $input) { __typename } }`;
export const FOUND = `mutation Found($input: FoundingInput!) { foundTenant(input: $input) {
  __typename ... on TenantFounded { tenantId link } ... on FormErrors { errors { field code } } } }`;
export const AGAIN = `mutation Again($tenantId: ID!, $administrator: AdministratorInput!) {
  inviteAdministratorAgain(tenantId: $tenantId, administrator: $administrator) {
    __typename ... on TenantFounded { tenantId link } ... on FormErrors { errors { field code } } } }`;
const ACCEPT = `mutation Accept($token: String!, $password: String!) { acceptInvitation(token: $token, password: $password) {
  __typename ... on FormErrors { errors { field code } } } }`;
const DIRECTORY = `{ operatorPage { tenants { id kind name code standing versions invited { name email until } } } }`;

export type Founding = Outcome & { readonly tenantId?: string; readonly link?: string | null };

export interface DirectoryLine {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly code: string | null;
  readonly standing: string;
  readonly versions: number | null;
  readonly invited: { readonly name: string; readonly email: string; readonly until: string } | null;
}

export const OPERATOR = { name: 'Disa Drift', email: 'disa.drift@utblick.example', password: 'en lång mening om drift' };
export const PASSWORD = 'ett långt lösenord';

/** An invented municipality as the operator types it. */
export const invented = (name: string, code: string) => ({
  listed: false,
  kind: 'municipality',
  code,
  name: `${name} kommun`,
  shortName: name,
  administrator: { name: `Ada ${name}`, email: `ada@${code}.example` },
});

/** One of Sweden's. */
export const listed = (code: string, name: string, shortName: string) => ({ ...invented(shortName, code), name, listed: true });

/** An operator of the installation, and those whom they let in. */
export class Founders {
  readonly operator: GraphqlClient;

  private constructor(readonly server: TestServer) {
    this.operator = new GraphqlClient(server.url);
  }

  /** Makes the first operator by the link that the start printed. */
  static async of(server: TestServer): Promise<Founders> {
    const link = () => /\/forsta-operator\/(\S+)/.exec(server.log())?.[1];
    await until(
      () => link() !== undefined,
      () => 'a link was printed',
    );
    const founders = new Founders(server);
    await founders.operator.query(BECOME, { input: { token: link(), ...OPERATOR } });
    return founders;
  }

  rows<Row>(statement: string, values: readonly unknown[] = []): Promise<Row[]> {
    return connected(this.server.database.adminUrl, async (admin) => (await admin.query(statement, [...values])).rows as Row[]);
  }

  async found(input: object, by = this.operator): Promise<Founding> {
    const { data, errors } = await by.query<{ foundTenant: Founding }>(FOUND, { input });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.foundTenant;
  }

  async again(tenantId: string, administrator: object): Promise<Founding> {
    const { data, errors } = await this.operator.query<{ inviteAdministratorAgain: Founding }>(AGAIN, { tenantId, administrator });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.inviteAdministratorAgain;
  }

  /** A tenant as its operator sees it. */
  async line(tenantId: string | undefined): Promise<DirectoryLine | undefined> {
    const { data } = await this.operator.query<{ operatorPage: { tenants: DirectoryLine[] } }>(DIRECTORY);
    return data?.operatorPage.tenants.find(({ id }) => id === tenantId);
  }

  /** The token in the latest letter to an address. */
  async token(email: string): Promise<string> {
    const [row] = await this.rows<{ link: string }>('SELECT link FROM mail WHERE address = $1 ORDER BY queued_at DESC, id DESC LIMIT 1', [
      email,
    ]);
    if (!row) throw new Error(`No letter went to ${email}.`);
    return row.link.replace('/inbjudan/', '');
  }

  /** Whoever has a link comes in by it. */
  async accept(token: string, password = PASSWORD): Promise<{ readonly client: GraphqlClient; readonly outcome: Outcome | undefined }> {
    const client = new GraphqlClient(this.server.url);
    const { data } = await client.query<{ acceptInvitation: Outcome }>(ACCEPT, { token, password });
    return { client, outcome: data?.acceptInvitation };
  }
}
