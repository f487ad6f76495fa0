import { Client } from 'pg';
import { GraphqlClient } from '../kit/client';
import { freshDatabase, type TestDatabase } from '../kit/database';
import { startServer, type TestServer } from '../kit/server';
import { type ReadLetter, readLetter, until } from './letters';
import { type SmtpServer, startSmtpServer } from './smtp-server';

const PASSWORD = 'utblick-exempel';
export const MANAGER = 'jonna.exempel@kristianstad.example';
export const EVA = 'eva.fiktiv@kristianstad.example';
export const PER = 'per.pahitt@kristianstad.example';
export const SIGRID = 'sigrid.skrivelse@kristianstad.example';
export const WEDNESDAY = '2025-01-08T09:00:00Z';

export const OPEN = `mutation Open($input: OpenRoundInput!) { openRound(input: $input) { ... on RoundOpened { roundId } } }`;
export const ROUND = `query Round($id: ID!) { roundPage(id: $id) { units { reportId unitName dueOn responsible { name } } } }`;
export const REMIND = `mutation Remind($ids: [ID!]!) { remindUnits(reportIds: $ids) { reminded } }`;
export const NOTHING = `mutation Nothing($id: ID!) { submitNothingToReport(reportId: $id) { __typename } }`;
export const RETURN = `mutation Return($input: ReportCommentInput!) { returnReport(input: $input) { __typename } }`;
export const LIST = `query List($unread: Boolean!) { notificationsPage(unread: $unread, first: 50) {
  unread total notifications { id kind link createdAt readAt words { round unit day count tenant } } } }`;
export const VIEWER = '{ viewer { unreadNotifications tenant { id } } }';
export const OPEN_ONE = `mutation Open($id: ID!) { openNotification(id: $id) { id link unread } }`;
export const MARK_ALL = `mutation All($until: String!) { markAllNotificationsRead(until: $until) { unread } }`;
export const SETTINGS = '{ notificationSettingsPage { address mailLeaves preferences { kind inApp mail } } }';
export const CHOOSE = `mutation Choose($input: NotificationPreferenceInput!) { saveNotificationPreference(input: $input) {
  __typename ... on NotificationPreference { kind inApp mail } ... on FormErrors { errors { field code } } } }`;

/** The page of notifications. */
export interface Listed {
  readonly unread: number;
  readonly total: number;
  readonly notifications: readonly {
    id: string;
    kind: string;
    link: string;
    createdAt: string;
    readAt: string | null;
    words: { round: string | null; unit: string | null; day: string | null; count: number | null; tenant: string | null };
  }[];
}

export interface UnitOfRound {
  readonly reportId: string;
  readonly unitName: string;
  readonly dueOn: string;
  readonly responsible: { readonly name: string } | null;
}

/** Two servers that work on the same database and send their letters, with the people of one municipality. */
export class Telling {
  readonly #clients = new Map<string, GraphqlClient>();
  reports: readonly UnitOfRound[] = [];
  roundId = '';

  private constructor(
    readonly database: TestDatabase,
    readonly admin: Client,
    readonly smtp: SmtpServer,
    public servers: TestServer[],
    public tenantId: string,
  ) {}

  static async begin(clock = WEDNESDAY): Promise<Telling> {
    const smtp = await startSmtpServer();
    const database = await freshDatabase({ example: true });
    const admin = new Client({ connectionString: database.adminUrl });
    await admin.connect();
    await admin.query('UPDATE person SET example = false WHERE email = ANY($1)', [[EVA, PER, MANAGER, SIGRID]]);
    await admin.query('DELETE FROM notification');
    const telling = new Telling(database, admin, smtp, [], '');
    telling.servers = [await telling.start(clock), await telling.start(clock)];
    telling.tenantId = (await telling.ask<{ tenant: { id: string } }>(MANAGER, VIEWER)).tenant.id;
    return telling;
  }

  async end(): Promise<void> {
    for (const server of this.servers) await server.stop();
    this.smtp.close();
    await this.admin.end();
    await this.database.drop();
  }

  start(clock: string): Promise<TestServer> {
    const env = { SMTP_URL: this.smtp.url, MAIL_FROM: 'utblick@kommun.example' };
    return startServer({ database: this.database, example: true, clock, env });
  }

  /** Moves the clock so far that everybody has to sign in again. */
  setClock(instant: string): void {
    for (const server of this.servers) server.setClock(instant);
    this.#clients.clear();
  }

  async as(email: string): Promise<GraphqlClient> {
    const known = this.#clients.get(email);
    if (known) return known;
    const client = new GraphqlClient(this.servers[0]?.url ?? '');
    await client.signIn(email, PASSWORD);
    this.#clients.set(email, client);
    return client;
  }

  async ask<Data>(email: string, document: string, variables: object = {}): Promise<Data> {
    const { data, errors } = await (await this.as(email)).query<Record<string, Data>>(document, variables);
    if (errors.length > 0 || !data) throw new Error(`${email}: ${JSON.stringify(errors)}`);
    return Object.values(data)[0] as Data;
  }

  list(email: string, unread = false): Promise<Listed> {
    return this.ask<Listed>(email, LIST, { unread });
  }

  async listOf(email: string, kind: string) {
    return (await this.list(email)).notifications.filter((each) => each.kind === kind);
  }

  async unreadOf(email: string): Promise<number> {
    return (await this.ask<{ unreadNotifications: number }>(email, VIEWER)).unreadNotifications;
  }

  /** The manager opens last year's round. */
  async openRound(): Promise<void> {
    this.roundId = (await this.ask<{ roundId: string }>(MANAGER, OPEN, { input: { ruleKey: 'arlig-uppfoljning', year: 2024 } })).roundId;
    this.reports = (await this.ask<{ units: UnitOfRound[] }>(MANAGER, ROUND, { id: this.roundId })).units;
    await this.quiet();
  }

  reportOf(name: string): string {
    return this.reports.find(({ responsible }) => responsible?.name === name)?.reportId ?? '';
  }

  async rows<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.admin.query<Row>(text, values)).rows;
  }

  /** Letters taken since a moment. */
  sinceNow(): { readonly all: () => ReadLetter[]; readonly to: (email: string) => ReadLetter[] } {
    const taken = this.smtp.letters.length;
    const all = (): ReadLetter[] => this.smtp.letters.slice(taken).map(readLetter);
    return { all, to: (email) => all().filter(({ to }) => to === email) };
  }

  /** Waits until no letter is left to write or to send. */
  quiet(): Promise<void> {
    return until(
      async () => (await this.rows(`SELECT FROM jobs.job WHERE state IN ('created', 'retry', 'active')`)).length === 0,
      () => `the queue is empty\n${this.servers.map((server) => server.log()).join('\n')}`,
    );
  }

  /** Waits until every server has gone through the morning, and for what it brought about. */
  async morning(day: string): Promise<void> {
    await until(
      async () =>
        (await this.rows('SELECT FROM notification_morning WHERE tenant_id = $1 AND day = $2', [this.tenantId, day])).length === 1,
      () => `the morning of ${day}\n${this.servers.map((server) => server.log()).join('\n')}`,
    );
    await this.quiet();
  }
}
