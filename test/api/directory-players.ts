import { GraphqlClient } from '../kit/client';
import { connected } from '../kit/database';
import { CLIENT } from '../kit/directory';
import type { TestServer } from '../kit/server';
import type { Landing, Wanderer } from '../kit/wanderer';

export const PASSWORD = 'utblick-exempel';
/** May set how people sign in. */
export const INES = 'ines.ide@huddinge.example';
export const TENANT = 'huddinge';

/** Lets the server call directories on this machine. */
export const ON_THIS_MACHINE = { DIRECTORY_HOSTS: '127.0.0.1' };

export const SAVE = `mutation Save($version: Int!, $input: DirectoryInput!) { saveDirectory(version: $version, input: $input) {
  __typename ... on DirectorySaved { version } ... on FormErrors { errors { field code } } ... on DirectoryConflict { latestVersion } } }`;
export const SETTINGS = `{ signInSettingsPage { tenantName version callbackUrl signedOutUrl keepsSecrets byDirectory
  directory { offered issuer clientId hasSecret scopes subjectClaim nameClaim emailClaim groupClaim letsInUnknown passwordsAccepted
    groupRoles { group roleKey unitId } } roles { key name } units { id name } } }`;
const WHO = '{ viewer { email name operator byDirectory tenant { id key } memberships { tenantId } roles { roleName unitName } } }';

export interface Who {
  readonly email: string;
  readonly name: string;
  readonly operator: boolean;
  readonly byDirectory: boolean;
  readonly tenant: { readonly id: string; readonly key: string } | null;
  readonly memberships: readonly { readonly tenantId: string }[];
  readonly roles: readonly { readonly roleName: string; readonly unitName: string | null }[];
}

export interface SettingsPage {
  readonly version: number;
  readonly byDirectory: boolean;
  readonly keepsSecrets: boolean;
  readonly callbackUrl: string;
  readonly directory: (Record<string, unknown> & { readonly hasSecret: boolean; readonly issuer: string }) | null;
  readonly roles: readonly { readonly key: string; readonly name: string }[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
}

/** Whoever can send an operation: a client with a password's session, or a browser that came by the directory. */
export type Asks = <Data>(
  document: string,
  variables?: object,
) => Promise<{ data: Data | null; errors: readonly { extensions?: object }[] }>;

/** A form that can be saved; the issuer is the test's own. */
export const formFor = (issuer: string, changed: object = {}): Record<string, unknown> => ({
  offered: true,
  issuer,
  ...CLIENT,
  scopes: 'openid profile email groups',
  subjectClaim: 'sub',
  nameClaim: 'name',
  emailClaim: 'email',
  groupClaim: 'groups',
  letsInUnknown: true,
  passwordsAccepted: true,
  groupRoles: [],
  ...changed,
});

export async function settingsOf(ask: Asks): Promise<SettingsPage> {
  const { data, errors } = await ask<{ signInSettingsPage: SettingsPage }>(SETTINGS);
  if (!data) throw new Error(`The settings cannot be read: ${JSON.stringify(errors)}`);
  return data.signInSettingsPage;
}

/** Saves a form over the newest version and gives back what the server said. */
export async function save(ask: Asks, input: object): Promise<unknown> {
  const { version } = await settingsOf(ask);
  const { data, errors } = await ask<{ saveDirectory: unknown }>(SAVE, { version, input });
  return data?.saveDirectory ?? errors;
}

/** Signs in with a password and asks. */
export async function asks(server: TestServer, email: string): Promise<Asks> {
  const client = new GraphqlClient(server.url);
  await client.signIn(email, PASSWORD);
  return (document, variables) => client.query(document, variables);
}

/** Saves a form as somebody with a password. @throws when it is not accepted */
export async function setUp(server: TestServer, issuer: string, changed: object = {}, email = INES): Promise<void> {
  const result = (await save(await asks(server, email), formFor(issuer, changed))) as { __typename?: string };
  if (result.__typename !== 'DirectorySaved') throw new Error(`The directory was not set up: ${JSON.stringify(result)}`);
}

/** Begins at the door and goes to the directory's own sign-in page, or back to ours. */
export const begin = (browser: Wanderer, server: TestServer, till = '/aktiviteter', tenant = TENANT): Promise<Landing> =>
  browser.go(`${server.url}/logga-in/oidc/${tenant}?till=${encodeURIComponent(till)}`);

/** The whole way by the real provider; ends on a page of ours. */
export async function signInAs(
  browser: Wanderer,
  server: TestServer,
  name: string,
  till = '/aktiviteter',
  tenant = TENANT,
): Promise<Landing> {
  const at = await begin(browser, server, till, tenant);
  return at.url.pathname.startsWith('/interaction/') ? browser.go(at.url, { form: { name, do: 'enter' } }) : at;
}

export async function whoIs(browser: Wanderer, server: TestServer): Promise<Who | null> {
  const { data } = await browser.query<{ viewer: Who | null }>(server.url, WHO);
  return data?.viewer ?? null;
}

/** What the sign-in page is told of a sign-in that failed; null where somebody came in. */
export const problemAt = ({ url }: Landing): string | null => (url.pathname === '/logga-in' ? url.searchParams.get('katalog') : null);

/** Rows as the administrator of the database sees them. */
export const rowsOf = <Row extends object>(server: TestServer, text: string, values: unknown[] = []): Promise<Row[]> =>
  connected(server.database.adminUrl, async (admin) => (await admin.query<Row>(text, values)).rows);
