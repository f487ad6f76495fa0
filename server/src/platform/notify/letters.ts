import { type NotificationKind, notificationKinds } from '@utblick/domain';
import { createI18n, type Locale, type NotificationWords, notificationInWords } from '@utblick/i18n';
import type { LetterToPerson } from '../mail/queue-letter';
import type { LettersToStop, StopTokens } from './stop-tokens';

/** A notification as a letter tells of it. */
export interface Told {
  readonly id: string;
  readonly kind: NotificationKind;
  readonly words: NotificationWords;
  readonly link: string;
}

/** Who gets the letter. */
export interface Addressee {
  readonly tenantId: string;
  /** The municipality's short name, so that whoever works in several sees at once whose matter it is. */
  readonly tenantName: string;
  readonly personId: string;
  readonly address: string;
  readonly locale: Locale;
}

/** What links are made with. */
export interface LinkParts {
  readonly publicUrl: string;
  readonly tokens: StopTokens;
}

/** The path that brings its reader to a page of the tenant, wherever they work at the time. */
const inTenant = ({ tenantId }: Addressee, path: string): string => `/hos/${tenantId}${path}`;
const pathTo = (addressee: Addressee, { id }: Told): string => inTenant(addressee, `/avisering/${id}`);

const whom = ({ personId, address, locale }: Addressee) => ({ personId, address, locale });

/** A letter about one thing. */
export function letterAbout(told: Told, addressee: Addressee, parts: LinkParts): LetterToPerson {
  const { t } = createI18n(addressee.locale);
  const { title, text } = notificationInWords(t, addressee.locale, told.kind, told.words);
  const subject = t('notifications.letter.subject', { tenant: addressee.tenantName, title });
  const body = `${title}\n\n${text}`;
  // Whoever is invited is no member yet: the link is the invitation itself.
  if (told.kind === 'invitation') return { ...whom(addressee), subject: title, body, link: told.link, footer: '', stopLink: null };
  return { ...whom(addressee), subject, body, link: pathTo(addressee, told), ...ending(told.kind, addressee, parts) };
}

/** One letter about many things, by kind: gathered for a morning, or all of one kind that came at once. */
export function digestOf(gathered: readonly Told[], what: LettersToStop['what'], addressee: Addressee, parts: LinkParts): LetterToPerson {
  const { t } = createI18n(addressee.locale);
  const tenant = addressee.tenantName;
  const sections = notificationKinds.flatMap((kind) => {
    const lines = gathered.filter((told) => told.kind === kind).map((told) => line(told, addressee, parts));
    return lines.length === 0 ? [] : [[t(`notifications.kind.${kind}.name`), ...lines].join('\n\n')];
  });
  return {
    ...whom(addressee),
    subject: t('notifications.letter.digestSubject', { count: gathered.length, tenant }),
    body: [t('notifications.letter.digestLead', { tenant }), ...sections, t('notifications.letter.all')].join('\n\n'),
    link: inTenant(addressee, '/aviseringar'),
    ...ending(what, addressee, parts),
  };
}

function line(told: Told, addressee: Addressee, { publicUrl }: LinkParts): string {
  const { title, text } = notificationInWords(createI18n(addressee.locale).t, addressee.locale, told.kind, told.words);
  return `* ${title}\n  ${text}\n  ${new URL(pathTo(addressee, told), publicUrl)}`;
}

/** Why the letter came, where to choose, and how to stop it. */
function ending(what: LettersToStop['what'], addressee: Addressee, { publicUrl, tokens }: LinkParts) {
  const { t } = createI18n(addressee.locale);
  const { tenantId, personId } = addressee;
  const stopLink = `/avsluta-utskick/${tokens.write({ tenantId, personId, what })}`;
  const whole = (path: string): string => new URL(path, publicUrl).toString();
  const why =
    what === 'digest' ? t('notifications.letter.whyDigest') : t('notifications.letter.why', { name: t(`notifications.kind.${what}.name`) });
  const footer = [
    why,
    `${t('notifications.letter.settings')} ${whole(inTenant(addressee, '/konto/aviseringar'))}`,
    `${t('notifications.letter.stop')} ${whole(stopLink)}`,
  ].join('\n');
  return { footer, stopLink };
}
