import type { TestServer } from './server';

/** A line of the server's log. */
export type LogLine = Readonly<Record<string, unknown>>;

/** What the server has logged so far, without what a start prints for people. */
export const logLines = ({ log }: TestServer): readonly LogLine[] =>
  log()
    .split('\n')
    .filter((line) => line.startsWith('{') && line.endsWith('}'))
    .map((line) => JSON.parse(line) as LogLine);
