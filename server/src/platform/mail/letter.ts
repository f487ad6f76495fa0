import { createI18n } from '@utblick/i18n';

/** A message as the mail server gets it. */
export interface Letter {
  /** The id of the message, which also makes its Message-ID: receivers can tell a copy. */
  readonly id: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
}

/** What is kept of a message. */
export interface WrittenMail {
  readonly id: string;
  readonly address: string;
  readonly subject: string;
  readonly body: string;
  /** Path in the client. */
  readonly link: string | null;
}

/** The kept text with the whole address of its page and a signature; in Swedish, as the text is. */
export function letterFrom({ id, address, subject, body, link }: WrittenMail, publicUrl: string): Letter {
  const page = link === null ? [] : [new URL(link, publicUrl).toString()];
  return {
    id,
    address,
    subject: subject.replaceAll(/\s+/g, ' '),
    text: [body, ...page, createI18n('sv').t('mail.signature')].join('\n\n'),
  };
}
