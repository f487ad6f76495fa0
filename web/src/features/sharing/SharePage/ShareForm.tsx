import { Banner, Button, ErrorSummary, LinkButton, SectionHeading } from '@utblick/ui';
import { Share2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import type { Audience } from '../SharingPage/decision-data';
import { Preview } from './Preview/Preview';
import { DecisionFields, WhatFields, WhoFields } from './ShareFields';
import { type ShareFormState, useShareForm } from './useShareForm';

/** What, for whom, decided by whom; then exactly what they will see, and only then the button. */
export function ShareForm({ audiences }: { readonly audiences: readonly Audience[] }) {
  const { t } = useTranslation();
  const form = useShareForm();
  const { kind, grain } = form.values;
  return (
    <form className="share-form" noValidate onSubmit={form.send}>
      <Messages form={form} />
      <section aria-labelledby="vad">
        <SectionHeading id="vad">{t('sharing.form.whatTitle')}</SectionHeading>
        <WhatFields form={form} />
      </section>
      <section aria-labelledby="vem">
        <SectionHeading id="vem">{t('sharing.form.whoTitle')}</SectionHeading>
        <WhoFields form={form} audiences={audiences} />
      </section>
      <section aria-labelledby="beslut">
        <SectionHeading id="beslut">{t('sharing.form.decisionTitle')}</SectionHeading>
        <DecisionFields form={form} />
      </section>
      <section aria-labelledby="de-ser">
        <SectionHeading id="de-ser">{t('sharing.preview.title')}</SectionHeading>
        <div className="u-band-body">
          <Banner title={t('sharing.preview.warning')} />
        </div>
        {kind && grain ? <Preview kind={kind} grain={grain} /> : <p className="u-band-body u-ink2">{t('sharing.preview.choose')}</p>}
      </section>
      <div className="u-buttons">
        <Button type="submit" look="primary" icon={<Share2 aria-hidden />} pending={form.saving} pendingLabel={t('sharing.form.saving')}>
          {t('sharing.form.save')}
        </Button>
        <LinkButton href="/delning">{t('sharing.form.cancel')}</LinkButton>
      </div>
    </form>
  );
}

/** Kept text, a failure, and everything that is to be mended. */
function Messages({ form: { restored, failure, problems, attempt } }: { readonly form: ShareFormState }) {
  const { t } = useTranslation();
  const format = useFormat();
  const count = problems.length;
  return (
    <>
      {restored && attempt === 0 && <Banner title={t('sharing.form.restored')} />}
      {failure && <Banner tone="late" announce title={t('sharing.form.notSaved', { reason: failure })} />}
      {count > 0 && (
        <ErrorSummary
          title={t('sharing.form.errors', { count, number: format.sentence(format.inWords(count)) })}
          problems={problems}
          attempt={attempt}
        />
      )}
    </>
  );
}
