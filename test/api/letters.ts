import { setTimeout as sleep } from 'node:timers/promises';

/** What a letter says, with the transfer encoding undone. */
export interface ReadLetter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly header: (name: string) => string | null;
}

const unfolded = (head: string): string => head.replaceAll(/\r\n[ \t]+/g, ' ');

const quotedPrintable = (text: string): Buffer =>
  Buffer.from(
    text.replaceAll(/=\r?\n/g, '').replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );

/** Words of a header: `=?UTF-8?Q?…?=`. */
const words = (value: string): string =>
  value
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, text: string) =>
      kind.toUpperCase() === 'B' ? Buffer.from(text, 'base64').toString() : quotedPrintable(text.replaceAll('_', ' ')).toString(),
    );

/** Reads a letter as a mail program would. */
export function readLetter({ to, source }: { readonly to: string; readonly source: string }): ReadLetter {
  const end = source.indexOf('\r\n\r\n');
  const head = unfolded(source.slice(0, end));
  const body = source.slice(end + 4).replaceAll('\r\n..', '\r\n.');
  const header = (name: string): string | null => new RegExp(`^${name}: (.*)$`, 'im').exec(head.replaceAll('\r\n', '\n'))?.[1] ?? null;
  const encoding = header('Content-Transfer-Encoding');
  const text =
    encoding === 'base64'
      ? Buffer.from(body, 'base64').toString()
      : encoding === 'quoted-printable'
        ? quotedPrintable(body).toString()
        : body;
  return { to, subject: words(header('Subject') ?? ''), text, header };
}

/** Asks until something holds. @throws with what it waited for */
export async function until(holds: () => boolean | Promise<boolean>, what: () => string): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${what()}`);
    await sleep(50);
  }
}
