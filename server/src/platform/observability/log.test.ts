import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describeError } from './log';

describe('an error in the log', () => {
  test('has a place and a code, and not what the database quotes of what people typed', () => {
    const error = Object.assign(new Error('invalid input syntax for type uuid: "Siv Svensson"'), {
      code: '22P02',
      detail: 'Key (email)=(siv@kommun.example) already exists.',
      parameters: ['siv@kommun.example'],
    });
    expect(JSON.stringify(describeError(error))).not.toMatch(/Siv|kommun/);
    expect(describeError(error)).toMatchObject({ type: 'Error', message: 'invalid input syntax for type uuid: "…"', code: '22P02' });
    expect(describeError(error).stack).toContain('log.test');
  });

  test('names no address that a mail server answered with', () => {
    expect(describeError(new Error('550 <siv@kommun.example>: unknown')).message).toBe('550 <…>: unknown');
  });

  test('keeps what the database says of its own things', () => {
    const error = Object.assign(new Error('relation "gone" does not exist'), { code: '42P01', constraint: undefined });
    expect(describeError(error).message).toBe('relation "gone" does not exist');
  });
});

test('lines that nobody takes are kept up to a limit, and those that are kept are whole', async () => {
  const lines = 20_000;
  const program = `
    const log = require(${JSON.stringify(join(__dirname, 'log.ts'))}).openLog('info');
    for (let line = 0; line < ${lines}; line += 1) log.info({ line }, 'x'.repeat(1000));
    process.stderr.write('all said');`;
  const child = spawn(process.execPath, ['--require', join(__dirname, '../../../hook.cjs'), '-e', program], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await once(child.stderr, 'data');
  const taken = await text(child.stdout);
  const numbers = taken
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { line: number }).line);
  expect(numbers).toEqual(numbers.map((_, index) => index));
  expect(numbers.length).toBeLessThan(lines / 2);
  expect(taken.length).toBeGreaterThan(7_000_000);
}, 60_000);
