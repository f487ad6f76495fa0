import { Banner, Button, LinkButton, StickyFoot } from '@utblick/ui';
import { type FormEvent, memo } from 'react';
import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { BasicsSection } from './BasicsSection';
import { CheckSection } from './CheckSection/CheckSection';
import { ChecksContext } from './CheckSection/questions';
import { ConflictView } from './ConflictView';
import { FundingSection } from './FundingSection';
import type { ActivityFormProps } from './form-draft';
import { PartnersSection } from './PartnersSection';
import { ProblemsContext } from './problems';
import { StrategySection } from './StrategySection';
import { Summary } from './Summary';
import { useActivityForm } from './useActivityForm';
import { useHashTarget } from './useHashTarget';

/** The form to register or change an activity. It keeps its own values, so that typing draws only the field one types in. */
export const ActivityForm = memo(function ActivityForm(props: ActivityFormProps) {
  const { page, start, isNew } = props;
  const { t } = useTranslation();
  useHashTarget();
  const { form, problems, save, conflict, choose } = useActivityForm(props);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save.save();
  };
  return (
    <FormProvider {...form}>
      <ProblemsContext value={problems}>
        <ChecksContext value={page.rules.checks}>
          <form noValidate onSubmit={submit} className="activity-form">
            <Summary attempt={save.attempt} />
            {conflict && <ConflictView conflict={conflict} page={page} onChoose={choose} />}
            <BasicsSection page={page} />
            <CheckSection page={page} />
            <StrategySection page={page} />
            <FundingSection page={page} />
            <PartnersSection page={page} />
            {save.failure && <Banner tone="late" title={t('activities.form.notSaved', { reason: save.failure })} announce />}
            <StickyFoot status={t(save.pending ? 'activities.form.pending' : 'activities.form.kept')}>
              <LinkButton href={isNew ? '/aktiviteter' : `/aktiviteter/${start.id}`}>{t('activities.form.cancel')}</LinkButton>
              <Button type="submit" look="primary">
                {t(isNew ? 'activities.form.register' : 'activities.form.save')}
              </Button>
            </StickyFoot>
          </form>
        </ChecksContext>
      </ProblemsContext>
    </FormProvider>
  );
});
