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
