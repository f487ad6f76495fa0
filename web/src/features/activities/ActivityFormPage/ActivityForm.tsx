import { Banner, Button, LinkButton, StickyFoot } from '@utblick/ui';
import { type FormEvent, memo } from 'react';
import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { BasicsSection } from './BasicsSection';
import { ConflictView } from './ConflictView';
import { FundingSection } from './FundingSection';
import type { FormPage, FormValues } from './form-values';
import { PartnersSection } from './PartnersSection';
import { ProblemsContext } from './problems';
import { StrategySection } from './StrategySection';
import { Summary } from './Summary';
import { useActivityForm } from './useActivityForm';

/** What is kept while somebody writes: the form, and what it started from. */
export interface FormDraft {
  /** The activity's id, chosen when the form was opened: sending twice registers one activity. */
  readonly id: string;
  /** The revision the form was opened at; null for an activity that is not registered yet. */
  readonly revision: number | null;
  /** What the register held at that revision. */
  readonly base: FormValues;
  readonly values: FormValues;
}

export interface ActivityFormProps {
  readonly page: FormPage;
  readonly start: FormDraft;
  readonly isNew: boolean;
  readonly onChange: (draft: FormDraft) => void;
  readonly onSaved: (activityId: string) => void;
}

/** The form to register or change an activity. It keeps its own values, so that typing draws only the field one types in. */
export const ActivityForm = memo(function ActivityForm(props: ActivityFormProps) {
  const { page, start, isNew } = props;
  const { t } = useTranslation();
  const { form, problems, save, conflict, choose } = useActivityForm(props);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void save.save();
  };
  return (
    <FormProvider {...form}>
      <ProblemsContext value={problems}>
        <form noValidate onSubmit={submit} className="activity-form">
          <Summary attempt={save.attempt} />
          {save.failure && <Banner tone="late" title={t('activities.form.notSaved', { reason: save.failure })} announce />}
          {conflict && <ConflictView conflict={conflict} page={page} onChoose={choose} />}
          <BasicsSection page={page} />
          <StrategySection page={page} />
          <FundingSection page={page} />
          <PartnersSection page={page} />
          <StickyFoot status={t(save.pending ? 'activities.form.pending' : 'activities.form.kept')}>
            <LinkButton href={isNew ? '/aktiviteter' : `/aktiviteter/${start.id}`}>{t('activities.form.cancel')}</LinkButton>
            <Button type="submit" look="primary">
              {t(isNew ? 'activities.form.register' : 'activities.form.save')}
            </Button>
          </StickyFoot>
        </form>
      </ProblemsContext>
    </FormProvider>
  );
});
