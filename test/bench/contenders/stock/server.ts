import 'reflect-metadata';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSchema } from 'type-graphql';
import { DataSource } from 'typeorm';
import { POOL_SIZE, tokenIn } from '../contender-process';
import { BenchmarkResolver } from './benchmark.resolver';
import { type Context, openContext } from './context';
import { entities } from './entities';
import { ReportResolver } from './report.resolver';
import { reportEntities } from './report-entities';
import { ActivityResolver } from './resolvers';

/** Apollo, type-graphql, TypeORM and DataLoader as their guides put them together, with Apollo's default plugins. */
const endTransaction: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue: { runner } }) => {
      await runner.commitTransaction();
      await runner.release();
    },
  }),
};

async function serve(): Promise<void> {
  const url = new URL(process.env.BENCH_DATABASE_URL ?? '');
  const dataSource = await new DataSource({
    type: 'postgres',
    host: url.searchParams.get('host') ?? url.hostname,
    username: url.username,
    password: url.password,
    database: url.pathname.slice(1),
    entities: [...entities, ...reportEntities],
    poolSize: POOL_SIZE,
    extra: { idleTimeoutMillis: 0 },
  }).initialize();
  const schema = await buildSchema({ resolvers: [ActivityResolver, BenchmarkResolver, ReportResolver], validate: false });
  const server = new ApolloServer<Context>({ schema, plugins: [endTransaction] });
  const { url: address } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: ({ req }) => openContext(dataSource, tokenIn(req)),
  });
  console.log(`listening on ${address.replace(/\/$/, '')}`);
}

void serve();
