import { useQuery } from '@apollo/client/react';
import { Banner, EmptyState, LinkButton, PageHeader, SectionHeading } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { usePageTitle } from '../../../shared/usePageTitle';
import './MailPage.css';
import { MailPageDocument, type MailPageQuery } from './MailPage.query.generated';
import { Message } from './Message';

/** The development outbox: what a demonstration would have sent. */
export function MailPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(MailPageDocument, { fetchPolicy: 'cache-first' });
  usePageTitle(t('mail.outbox.title'));
  if (error && !data) return <PageProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageLoading />;
  return (
    <>
      <PageHeader title={t('mail.outbox.title')} lead={t('mail.outbox.lead')} />
      <div className="u-band-body">
        <Banner title={t('mail.outbox.nothingLeaves')}>{t('mail.outbox.nothingLeavesLead')}</Banner>
      </div>
      <Messages page={data.mailPage} />
    </>
  );
}

function Messages({ page: { total, messages } }: { readonly page: MailPageQuery['mailPage'] }) {
  const { t } = useTranslation();
  if (messages.length === 0) {
    return (
      <div className="u-band">
        <EmptyState
          title={t('mail.outbox.empty')}
          headingLevel={2}
          action={<LinkButton href="/redovisning">{t('mail.outbox.toReporting')}</LinkButton>}
        >
          {t('mail.outbox.emptyLead')}
        </EmptyState>
      </div>
    );
  }
  const count =
    total > messages.length ? t('mail.outbox.latest', { shown: messages.length, total }) : t('mail.outbox.count', { count: total });
  return (
    <section className="u-band" aria-labelledby="meddelanden">
      <SectionHeading id="meddelanden" note={count}>
        {t('mail.outbox.messages')}
      </SectionHeading>
      <ul className="u-list u-rows">
        {messages.map((message) => (
          <Message key={message.id} message={message} />
        ))}
      </ul>
    </section>
  );
}
