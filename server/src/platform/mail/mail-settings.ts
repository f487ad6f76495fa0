/**
 * How mail leaves: through a mail server; not at all but shown in the development outbox; or nowhere until a mail server
 * is named, while it waits.
 */
export type MailDoor = 'server' | 'shown' | 'closed';

/** The mail server to use and who mail is from. */
export interface MailServer {
  /** `smtp://` or `smtps://`, with name and password where the server asks for them. */
  readonly url: string;
  readonly from: string;
}

const ADDRESS = /^[^\s<>@]+@[^\s<>@]+$/;

/**
 * Reads `SMTP_URL` and `MAIL_FROM`.
 * @returns null where no mail server is named
 * @throws Error with one sentence when they are not usable; the URL is not repeated, since it may hold a password
 */
export function mailServerIn(environment: Readonly<Record<string, string | undefined>>): MailServer | null {
  const { SMTP_URL: url, MAIL_FROM: from } = environment;
  if (!url) return null;
  if (!['smtp:', 'smtps:'].includes(URL.parse(url)?.protocol ?? ''))
    throw new Error('SMTP_URL is not an address that begins with smtp:// or smtps://.');
  if (!from || !ADDRESS.test(from)) throw new Error('MAIL_FROM must be the e-mail address that mail is sent from when SMTP_URL is set.');
  return { url, from };
}

/** Only a demonstration shows mail instead of sending it. */
export const mailDoorOf = (server: MailServer | null, production: boolean): MailDoor =>
  server ? 'server' : production ? 'closed' : 'shown';
