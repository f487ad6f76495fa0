import { mailDoorOf, mailServerIn } from './mail-settings';

describe('the mail server', () => {
  test('is none where none is named', () => expect(mailServerIn({ MAIL_FROM: 'utblick@kommun.example' })).toBeNull());

  test('is read with its sender', () => {
    const url = 'smtps://name:secret@post.example:465';
    expect(mailServerIn({ SMTP_URL: url, MAIL_FROM: 'utblick@kommun.example' })).toEqual({ url, from: 'utblick@kommun.example' });
  });

  test.each(['http://post.example', 'post.example', 'smtp'])('is not %s', (SMTP_URL) =>
    expect(() => mailServerIn({ SMTP_URL, MAIL_FROM: 'utblick@kommun.example' })).toThrow(/^SMTP_URL is not/),
  );

  test.each([undefined, '', 'utblick', 'a@b.example, c@d.example', 'Utblick <utblick@kommun.example>'])(
    'has no sender called %p',
    (MAIL_FROM) => expect(() => mailServerIn({ SMTP_URL: 'smtp://post.example', MAIL_FROM })).toThrow(/^MAIL_FROM must be/),
  );

  test('a complaint does not repeat the password', () => {
    expect(() => mailServerIn({ SMTP_URL: 'http://name:secret@post.example', MAIL_FROM: 'utblick@kommun.example' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('secret') }),
    );
  });
});

test.each([
  [null, false, 'shown'],
  [null, true, 'closed'],
  [{ url: 'smtp://post.example', from: 'a@b.example' }, false, 'server'],
  [{ url: 'smtp://post.example', from: 'a@b.example' }, true, 'server'],
] as const)('with server %p and production %p mail is %s', (server, production, door) => expect(mailDoorOf(server, production)).toBe(door));
