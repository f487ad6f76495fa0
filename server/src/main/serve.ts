import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { DataSource } from 'typeorm';
import type { DirectoryTools } from '../platform/auth/directory/directory-tools';
import { directoryNetwork } from '../platform/auth/directory/provider/directory-network';
import { sealerOf } from '../platform/auth/directory/sealer';
import { clockFromFile, systemClock } from '../platform/clock/clock';
import { openPool } from '../platform/db/data-source';
import { poolState } from '../platform/db/pool-state';
import { readClientDocuments } from '../platform/graphql/client-documents';
import { type GraphqlAnswer, graphqlHandler } from '../platform/graphql/handler';
import { jobCounts } from '../platform/jobs/job-counts';
import { startJobs } from '../platform/jobs/start-jobs';
import { type MailServer, mailDoorOf, mailServerIn } from '../platform/mail/mail-settings';
import { stopTokens } from '../platform/notify/stop-tokens';
import { openLog } from '../platform/observability/log';
import { createMetrics } from '../platform/observability/metrics';
import { probe } from '../platform/observability/probe';
import { watchStatements } from '../platform/observability/watch-statements';
import { holdBack, type PressureLimits } from './back-pressure';
import { workInBackground } from './background';
import { configurationFollowers, downloads, entities, morningWatches, sharedWriters } from './features';
import { followNewDays } from './follow-new-days';
import { foundingSteps } from './founding-steps';
import { observeRequests } from './observe-requests';
import { offerClient } from './offer-client';
import { offerDirectories } from './offer-directories';
import { offerDownloads } from './offer-downloads';
import { offerHealth } from './offer-health';
import { offerLetterStop } from './offer-letter-stop';
import { offerMetrics } from './offer-metrics';
import { offerSchema } from './offer-schema';
import { failQuietly, failure, openApp } from './open-app';
import { openRoundsOf } from './open-rounds';
import { buildGraphqlSchema } from './schema';
import { secure } from './secure';
import { MOST_KNOCKING } from './sockets';
import { CannotStart } from './start/cannot-start';

/** How one server is to run. */
export interface ServeOptions {
  readonly appUrl: string;
  readonly port: number;
  readonly host: string;
  /** Introspection off, example accounts refused. */
  readonly production: boolean;
  /** The built client; null serves GraphQL alone. */
  readonly webRoot: string | null;
  /** A file that moves the clock, in tests. */
  readonly clockFile: string | null;
  readonly logLevel: string;
  /** Opens the metrics to whoever carries it; null leaves them to the machine itself. */
  readonly metricsToken: string | null;
  /** From how many milliseconds on a statement is written to the log. */
  readonly slowStatementMs: number;
  /** From when on requests are refused. */
  readonly limits: PressureLimits;
  /** Sockets that may be open at once; another is closed as soon as it opens. */
  readonly mostSockets: number;
  /** The address people use; a session cookie is bound to TLS when it is https. */
  readonly publicUrl: string | null;
  /** Seals what the database must not show; null keeps no secrets, so that no directory can be set up. */
  readonly secretKey: string | null;
  /** Hosts of directories that may lie in the installation's own network. */
  readonly directoryHosts: readonly string[];
}

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Opens the pool, builds the schema and serves web and GraphQL on one port until `close`. */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const mailServer = namedMailServer();
  const mailDoor = mailDoorOf(mailServer, options.production);
  const log = openLog(options.logLevel);
  const unwatch = watchStatements(log, options.slowStatementMs);
  const clock = options.clockFile ? clockFromFile(options.clockFile) : systemClock;
  const dataSource = await openPool(options.appUrl, entities);
  const schema = await buildGraphqlSchema();
  const jobs = await startJobs({ appUrl: options.appUrl, log });
  let address = options.publicUrl ?? '';
  const publicAddress = (): string => address.replace(/\/$/, '');
  const directories = directoryTools(options, () => address);
  const kept = { sharedWriters, configurationFollowers, directories, foundingSteps };
  const services = { ...kept, exampleAccountsAllowed: !options.production, jobs, mailDoor, publicAddress, version: ownVersion() };
  const documents = readClientDocuments(options.webRoot && join(options.webRoot, 'documents.json'));
  const graphql = await graphqlHandler({ schema, dataSource, clock, log, services, documents, production: options.production });
  const app = openApp(options, log);
  const metrics = createMetrics({ version: services.version, ...sourcesIn(dataSource) });
  observeRequests(app, log, metrics.answered);
  // Before the routes: one that is loaded keeps the way of failing that it has found.
  failQuietly(app, log);
  await secure(app, { overTls: sessionCookie(options) === SECURE_COOKIE });
  const health = offerHealth(app, dataSource);
  offerMetrics(app, metrics, options.metricsToken);
  offerSchema(app);
  const cookieName = sessionCookie(options);
  await app.register(async (held) => {
    const { refused } = metrics;
    metrics.watchWaiting(await holdBack(held, { limits: options.limits, connections: poolState(dataSource).most, refused }));
    offerGraphql(held, graphql, cookieName);
    offerDownloads(held, downloads, { dataSource, clock, services, log, cookieName });
    offerDirectories(held, { dataSource, clock, log, tools: directories, exampleAccountsAllowed: !options.production, cookieName });
  });
  // Whoever knows the password of the database needs no such link; nobody else can make one.
  const tokens = stopTokens(new URL(options.appUrl).password);
  await offerLetterStop(app, { dataSource, clock, tokens });
  if (options.webRoot) await offerClient(app, options.webRoot);
  else app.setNotFoundHandler((_request, reply) => reply.code(404).send(failure('NOT_FOUND')));
  const url = await app.listen({ port: options.port, host: options.host, backlog: MOST_KNOCKING });
  address = options.publicUrl ?? url;
  const mail = { mailServer, mailDoor, publicUrl: address, tokens };
  const background = await workInBackground(jobs, { dataSource, clock, ...mail, watches: morningWatches, log });
  const newDays = followNewDays({ dataSource, clock, followers: configurationFollowers, log });
  return {
    url,
    close: async () => {
      health.end();
      await newDays.stop();
      await app.close();
      await background.stop();
      await jobs.stop();
      await graphql.stop();
      await dataSource.destroy();
      unwatch();
    },
  };
}

function namedMailServer(): MailServer | null {
  try {
    return mailServerIn(process.env);
  } catch (error) {
    throw new CannotStart((error as Error).message);
  }
}

const directoryTools = ({ secretKey, directoryHosts, production }: ServeOptions, publicUrl: () => string): DirectoryTools => ({
  network: directoryNetwork({ ownHosts: directoryHosts, plainLoopback: !production }),
  sealer: secretKey === null ? null : sealerOf(secretKey),
  publicUrl,
});

/** Whoever asks for metrics of a database that is away is not kept waiting. */
const METRICS_PATIENCE_MS = 2000;

const sourcesIn = (dataSource: DataSource) => ({
  pool: () => poolState(dataSource),
  jobs: probe(() => jobCounts(dataSource), METRICS_PATIENCE_MS),
  rounds: probe(openRoundsOf(dataSource), METRICS_PATIENCE_MS),
});

const ownVersion = (): string =>
  (JSON.parse(readFileSync(join(__dirname, '..', '..', '..', 'package.json'), 'utf8')) as { version: string }).version;

const SECURE_COOKIE = '__Host-utblick';

/** The name of the session's cookie; bound to TLS where people come by it. */
const sessionCookie = ({ publicUrl }: ServeOptions): string => (publicUrl?.startsWith('https:') ? SECURE_COOKIE : 'utblick_session');

function offerGraphql(app: FastifyInstance, graphql: Awaited<ReturnType<typeof graphqlHandler>>, cookieName: string): void {
  const secureCookie = cookieName === SECURE_COOKIE;
  const send = (reply: FastifyReply, answer: GraphqlAnswer): FastifyReply => {
    const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure: secureCookie } as const;
    if (answer.session === null) reply.clearCookie(cookieName, attributes);
    if (answer.session) reply.setCookie(cookieName, answer.session, attributes);
    for (const [name, value] of answer.headers) reply.header(name, value);
    return reply.header('cache-control', 'no-store').code(answer.status).send(answer.body);
  };
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: async (request, reply) => {
      const { method, headers, body, ip } = request;
      const search = new URL(request.url, 'http://local').search;
      const identity = { sessionToken: request.cookies[cookieName], authorization: headers.authorization };
      return send(reply, await graphql.answer({ method, headers, search, body, ...identity, address: ip }));
    },
  });
}
