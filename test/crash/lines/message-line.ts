import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { TestDatabase } from '../../kit/database';
import type { Line, Step } from '../line';

const HOOK = join(__dirname, '..', '..', '..', 'server', 'hook.cjs');

/** Messages from one tenant to another, sent by a program beside the server, and carried over by the server's jobs. */
export class MessageLine implements Line {
  readonly name = 'the messages';
  #sent = 0;
  #sender: ChildProcess | null = null;
  #answers: AsyncIterator<string> | null = null;

  constructor(
    private readonly database: TestDatabase,
    private readonly from: string,
    private readonly to: string,
  ) {}

  async open(): Promise<void> {
    const program = join(__dirname, '..', 'message-sender.ts');
    const sender = spawn(process.execPath, ['--require', HOOK, program, this.database.appUrl, this.from, this.to], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    // What is written to one that has died is lost, as it should be.
    sender.stdin.on('error', () => undefined);
    this.#sender = sender;
    this.#answers = createInterface({ input: sender.stdout })[Symbol.asyncIterator]();
    await this.#answer();
  }

  async close(): Promise<void> {
    const sender = this.#sender;
    if (!sender || sender.exitCode !== null || sender.signalCode !== null) return;
    const gone = once(sender, 'exit');
    sender.kill('SIGKILL');
    await gone;
  }

  standing = async (): Promise<string> => 'sending';

  async next(): Promise<Step> {
    this.#sent += 1;
    const number = this.#sent;
    const send = (): Promise<string> => {
      this.#sender?.stdin?.write(`${number}\n`);
      return this.#answer();
    };
    // Nobody chose an id for it: whoever sends it again sends another.
    return { deed: `message.sent ${number}`, acknowledgedBy: 'sent', leadsTo: 'sending', send, repeatable: false };
  }

  async #answer(): Promise<string> {
    const line = await this.#answers?.next();
    if (!line || line.done) throw new Error('The sender of messages has ended.');
    return line.value;
  }
}
