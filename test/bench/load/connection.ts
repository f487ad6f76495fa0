import { connect, type Socket } from 'node:net';

/** One keep-alive connection that sends a request when the answer to the last one is complete. */
export class Connection {
  readonly #socket: Socket;
  #received: Buffer[] = [];
  #bytes = 0;
  /** How many bytes the answer has with its head; 0 while the head is not complete. */
  #wanted = 0;
  #settle: { resolve: (answer: Buffer) => void; reject: (error: Error) => void } | null = null;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.setNoDelay(true);
    socket.on('data', (chunk) => this.#take(chunk));
    socket.on('error', (error) => this.#settle?.reject(error));
    socket.on('close', () => this.#settle?.reject(new Error('The server closed the connection.')));
  }

  static open(port: number): Promise<Connection> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new Connection(socket)));
      socket.once('error', reject);
    });
  }

  /** The whole answer, head and body. */
  ask(request: string): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.#settle = { resolve, reject };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#settle = null;
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#received.push(chunk);
    this.#bytes += chunk.length;
    if (this.#wanted === 0) this.#readHead();
    if (this.#wanted === 0 || this.#bytes < this.#wanted) return;
    const answer = this.#received.length === 1 && this.#received[0] ? this.#received[0] : Buffer.concat(this.#received);
    this.#received = [];
    this.#bytes = 0;
    this.#wanted = 0;
    this.#settle?.resolve(answer);
  }

  #readHead(): void {
    const soFar = Buffer.concat(this.#received);
    const end = soFar.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = /^content-length: *(\d+)/im.exec(soFar.toString('latin1', 0, end))?.[1];
    if (length === undefined) this.#settle?.reject(new Error('An answer without a length cannot be measured.'));
    else this.#wanted = end + 4 + Number(length);
  }
}

/** Status and body of an answer. */
export function partsOf(answer: Buffer): { status: number; body: string } {
  const end = answer.indexOf('\r\n\r\n');
  return { status: Number(answer.toString('latin1', 9, 12)), body: answer.toString('utf8', end + 4) };
}

/** How many bytes the body has. */
export const bodyLength = (answer: Buffer): number => answer.length - answer.indexOf('\r\n\r\n') - 4;
