import { createI18n, type Locale } from '@utblick/i18n';

/** A message as the mail server gets it. */
export interface Letter {
  /** The id of the message, which also makes its Message-ID: receivers can tell a copy. */
  readonly id: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  /** Where such letters are stopped with one click (RFC 8058), as a whole address; null where the letter was asked for. */
  readonly stopAt: string | null;
}

/** What is kept of a message. */
export interface WrittenMail {
  readonly id: string;
  readonly address: string;
  readonly locale: Locale;
  readonly subject: string;
  readonly body: string;
  /** Path in the client. */
  readonly link: string | null;
  readonly footer: string;
  readonly stopLink: string | null;
}

/** The kept text with the whole address of its page, a signature in its language, and what stands under that. */
export function letterFrom({ id, address, locale, subject, body, link, footer, stopLink }: WrittenMail, publicUrl: string): Letter {
  const whole = (path: string): string => new URL(path, publicUrl).toString();
  const page = link === null ? [] : [whole(link)];
  const under = footer === '' ? [] : [`--\n${footer}`];
  return {
    id,
    address,
    subject: subject.replaceAll(/\s+/g, ' '),
    text: [body, ...page, createI18n(locale).t('mail.signature'), ...under].join('\n\n'),
    stopAt: stopLink === null ? null : whole(stopLink),
  };
}
