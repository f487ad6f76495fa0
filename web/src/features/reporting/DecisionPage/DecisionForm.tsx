import { Banner, Button, ErrorSummary, SectionHeading } from '@utblick/ui';
import { Gavel } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { DecisionFields } from './DecisionFields';
import type { BodyVerb, DecisionMatterPage } from './decision-data';
import { useDecisionForm } from './useDecisionForm';

interface DecisionFormProps {
  readonly page: DecisionMatterPage;
  readonly verb: BodyVerb;
  readonly onRecorded: () => Promise<void>;
}

/** Copied from the minutes: body, outcome, day, paragraph, registration number. What is typed stays until it is recorded. */
export function DecisionForm({ page, verb, onRecorded }: DecisionFormProps) {
  const { t } = useTranslation();
  const form = useDecisionForm(page, verb, onRecorded);
  const icon = <Gavel aria-hidden />;
  return (
    <section aria-labelledby="record">
      <SectionHeading id="record">{t(`reportingDecision.decision.form.${verb}`)}</SectionHeading>
      <p className="decision-lead">{t('reportingDecision.decision.formLead')}</p>
      <Messages form={form} />
      <form className="decision-form" noValidate onSubmit={(event) => void form.send(event)}>
        <DecisionFields page={page} verb={verb} control={form.control} outcome={form.outcome} />
        <div className="u-buttons">
          <Button type="submit" look="primary" icon={icon} pending={form.recording} pendingLabel={t('reportingDecision.decision.saving')}>
            {t('reportingDecision.decision.save')}
          </Button>
        </div>
      </form>
    </section>
  );
}

/** Kept text, a refusal or a failure, and everything that is to be mended. */
function Messages({ form: { restored, failure, problems, attempt } }: { readonly form: ReturnType<typeof useDecisionForm> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const refused = failure?.is === 'refused' ? t(`reporting.refusal.${failure.reason as 'not_your_step'}`) : null;
  const failed = failure?.is === 'failed' ? failure.text : null;
  const count = problems.length;
  return (
    <>
      {restored && <Banner title={t('reportingDecision.decision.restored')} />}
      {(refused ?? failed) && <Banner tone="late" announce title={refused ?? failed} />}
      {count > 0 && (
        <ErrorSummary
          title={t('reportingDecision.decision.errors', { count, number: format.sentence(format.inWords(count)) })}
          problems={problems}
          attempt={attempt}
        />
      )}
    </>
  );
}
