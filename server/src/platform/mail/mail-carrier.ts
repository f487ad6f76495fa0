import { createTransport } from 'nodemailer';
import type { Letter } from './letter';
import type { MailServer } from './mail-settings';

/** How an attempt to send ended. `unsure`: the letter was on its way when the answer failed to come. */
export type Carried = { readonly outcome: 'sent' } | { readonly outcome: 'try_again' | 'refused' | 'unsure'; readonly failure: string };

export interface MailCarrier {
  carry(letter: Letter): Promise<Carried>;
}

const PATIENCE_MS = 20_000;

/** Sends over SMTP. */
export function smtpCarrier({ url, from }: MailServer): MailCarrier {
  const transport = createTransport({ url, connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS });
  const domain = from.slice(from.indexOf('@') + 1);
  return {
    carry: async ({ id, address, subject, text, stopAt }) => {
      // What fails before the letter is handed over can be tried again without any doubt.
      const closed = await transport.verify().then(
        () => null,
        (error: unknown) => error,
      );
      if (closed) return { outcome: 'try_again', failure: described(closed) };
      const message = {
        from: { name: 'Utblick', address: from },
        to: { name: '', address },
        subject,
        text,
        messageId: `<${id}@${domain}>`,
      };
      const headers = { 'Auto-Submitted': 'auto-generated', ...(stopAt !== null && stopHeaders(stopAt)) };
      return transport.sendMail({ ...message, envelope: { from, to: [address] }, headers }).then(
        () => ({ outcome: 'sent' }) as const,
        (error: unknown) => ({ outcome: outcomeOf(error), failure: described(error) }),
      );
    },
  };
}

/** With these, mail programs offer a button that stops such letters, and post to the address without asking (RFC 8058). */
const stopHeaders = (address: string): Readonly<Record<string, string>> => ({
  'List-Unsubscribe': `<${address}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

/** SMTP answers 4xx to what may succeed later and 5xx to what never will; no answer means that nobody knows. */
function outcomeOf(error: unknown): 'try_again' | 'refused' | 'unsure' {
  const { responseCode } = error as { responseCode?: number };
  if (responseCode === undefined) return 'unsure';
  return responseCode >= 500 ? 'refused' : 'try_again';
}

/** The code only: what a server answers may hold addresses. */
function described(error: unknown): string {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return [code, responseCode].filter((part) => part !== undefined).join(' ') || 'unknown';
}
