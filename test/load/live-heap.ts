import { once } from 'node:events';

/** The flag with which a server lets its heap be looked into, from this machine. */
export const LOOKED_INTO = '--inspect=127.0.0.1:0';

interface Usage {
  readonly usedSize: number;
  readonly backingStorageSize: number;
}

const MB = 1024 * 1024;

/**
 * What a server's heap holds once everything that nobody refers to has been collected: what is really kept, where the memory of
 * the process also tells how seldom Node has had to collect.
 */
export class LiveHeap {
  #sent = 0;

  private constructor(private readonly socket: WebSocket) {}

  /** @param log what the server has written; it says where its inspector listens */
  static async of(log: string): Promise<LiveHeap> {
    const address = /^Debugger listening on (ws:\S+)$/m.exec(log)?.[1];
    if (!address) throw new Error('The server does not let its heap be looked into.');
    const socket = new WebSocket(address);
    await once(socket, 'open');
    return new LiveHeap(socket);
  }

  /** Has garbage collected, and returns what remains: objects, and what buffers hold beside the heap. */
  async megabytes(): Promise<number> {
    // What the first collection finalizes, the second frees.
    for (let times = 0; times < 2; times += 1) await this.#call('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize } = (await this.#call('Runtime.getHeapUsage')) as Usage;
    return (usedSize + backingStorageSize) / MB;
  }

  close(): void {
    this.socket.close();
  }

  /** One at a time: who asks waits for the answer. */
  async #call(method: string): Promise<unknown> {
    this.#sent += 1;
    const over = new AbortController();
    const told = Promise.race([
      once(this.socket, 'message', over),
      once(this.socket, 'close', over).then(() => Promise.reject(new Error('The server has gone.'))),
    ]);
    this.socket.send(JSON.stringify({ id: this.#sent, method }));
    const [{ data }] = (await told) as [MessageEvent<string>];
    over.abort();
    const { id, result, error } = JSON.parse(data) as { readonly id?: number; readonly result?: unknown; readonly error?: object };
    if (id !== this.#sent || error) throw new Error(`${method}: ${data}`);
    return result;
  }
}
