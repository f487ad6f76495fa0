import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { LoadOrder, LoadResult } from './load';

/** The process that makes the load, apart from the one that measures. */
export interface LoadClient {
  run(order: LoadOrder): Promise<LoadResult>;
  stop(): void;
}

export function startLoadClient(): LoadClient {
  const hook = join(__dirname, '..', '..', '..', 'server', 'hook.cjs');
  const child = fork(join(__dirname, 'client.ts'), { execArgv: ['--require', hook] });
  return {
    run: (order) =>
      new Promise((resolve, reject) => {
        child.once('message', (message: { result?: LoadResult; failure?: string }) => {
          if (message.result) resolve(message.result);
          else reject(new Error(message.failure));
        });
        child.send(order);
      }),
    stop: () => child.disconnect(),
  };
}
