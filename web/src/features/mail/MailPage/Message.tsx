import { Disclosure, type State, StateWord, TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import type { MailPageQuery } from './MailPage.query.generated';

type MessageOfPage = MailPageQuery['mailPage']['messages'][number];

const looks = {
  queued: 'waiting',
  sending: 'waiting',
  sent: 'done',
  shown: 'done',
  unsure: 'due',
  undeliverable: 'late',
} as const satisfies Record<string, State>;

const isKnown = (state: string): state is keyof typeof looks => state in looks;

/** One message: to whom, about what, how it went, and the whole text behind a click. */
export function Message({ message }: { readonly message: MessageOfPage }) {
  const { t } = useTranslation();
  const { moment } = useFormat();
  const { today } = useViewer();
  const { to, address, subject, body, link, queuedAt } = message;
  const state = isKnown(message.state) ? message.state : 'queued';
  return (
    <li>
      <div className="mail-page-head">
        <h3 className="u-t18">{subject}</h3>
        <StateWord state={looks[state]} tight>
          {t(`mail.outbox.states.${state}`)}
        </StateWord>
      </div>
      <p className="u-t15 u-ink2">{t('mail.outbox.to', { name: to, address })}</p>
      <p className="u-t14 u-ink3">
        <time dateTime={queuedAt}>{moment(queuedAt, today)}</time>
      </p>
      <Disclosure summary={t('mail.outbox.read')}>
        <p className="mail-page-text">{body}</p>
        {link && <TextLink href={link}>{t('mail.outbox.openPage')}</TextLink>}
      </Disclosure>
    </li>
  );
}
