import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

/** How the server takes a letter that has been handed over: keeps it, answers with a code, or never answers. */
export type Mood = 'takes' | 'busy' | 'refuses' | 'hangs';

/** A mail server of the test's own that keeps every letter it has taken. */
export interface SmtpServer {
  readonly url: string;
  /** What was handed over and taken, as it came. */
  readonly letters: readonly { readonly to: string; readonly source: string }[];
  /** How many letters were handed over at all. */
  readonly handedOver: () => number;
  setMood(mood: Mood): void;
  close(): void;
}

const ANSWERS: Readonly<Record<Exclude<Mood, 'hangs'>, string>> = {
  takes: '250 taken',
  busy: '451 try again later',
  refuses: '554 never',
};

/** Speaks as much SMTP as a client needs to hand over plain letters. */
export async function startSmtpServer(): Promise<SmtpServer> {
  const letters: { to: string; source: string }[] = [];
  const sockets = new Set<Socket>();
  let mood: Mood = 'takes';
  let handedOver = 0;
  const take = (socket: Socket, to: string, source: string): void => {
    handedOver += 1;
    if (mood === 'takes') letters.push({ to, source });
    if (mood !== 'hangs') socket.write(`${ANSWERS[mood]}\r\n`);
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket));
    converse(socket, (to, source) => take(socket, to, source));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    letters,
    handedOver: () => handedOver,
    setMood: (next) => {
      mood = next;
    },
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

function converse(socket: Socket, onLetter: (to: string, source: string) => void): void {
  let received = '';
  let to = '';
  let inLetter = false;
  const say = (line: string): boolean => socket.write(`${line}\r\n`);
  const answer = (line: string): void => {
    if (/^(EHLO|HELO)/i.test(line)) say('250 test');
    else if (/^RCPT TO/i.test(line)) {
      to = /<([^>]*)>/.exec(line)?.[1] ?? '';
      say('250 ok');
    } else if (/^DATA/i.test(line)) {
      inLetter = true;
      say('354 go on');
    } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
    else say('250 ok');
  };
  say('220 test');
  socket.on('data', (chunk: Buffer) => {
    received += chunk.toString();
    for (;;) {
      const end = received.indexOf(inLetter ? '\r\n.\r\n' : '\r\n');
      if (end === -1) return;
      const part = received.slice(0, end);
      received = received.slice(end + (inLetter ? 5 : 2));
      if (inLetter) {
        inLetter = false;
        onLetter(to, part);
      } else answer(part);
    }
  });
}
