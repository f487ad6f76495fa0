import { Banner, Button, ErrorSummary, LinkButton, StickyFoot } from '@utblick/ui';
import { type FormEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { settingsPath } from '../paths';
import { DecisionFields } from './DecisionFields';
import { Preview } from './Preview';
import { RemoveRule } from './RemoveRule';
import { fieldId, RuleFormContext, type RuleFormState, useRuleFormState } from './rule-form-context';
import { FormSection } from './SettingPart';
import { StepSections } from './StepSections';
import { sectionOfStep } from './step-sections';
import { useProblemWords } from './useProblemWords';
import { type Conflict, type RuleFormProps, useRuleForm } from './useRuleForm';
import { WhatSection } from './WhatSection';
import { WhenSection } from './WhenSection';

/** The form of one rule in numbered sections, with the rule as it would be beside it. */
export function RuleForm(props: RuleFormProps) {
  const { t } = useTranslation();
  const { page } = props;
  const form = useRuleForm(props);
  const { values, problems, set, setStep } = form;
  const state: RuleFormState = useMemo(() => ({ page, values, problems, set, setStep }), [page, values, problems, set, setStep]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void form.save();
  };
  return (
    <RuleFormContext value={state}>
      {form.restored && form.attempt === 0 && <Restored onStartOver={form.startOver} />}
      {form.conflict && <ConflictBanner conflict={form.conflict} />}
      <div className="rule-page">
        <form noValidate onSubmit={submit} className="rule-form">
          <Summary attempt={form.attempt} />
          <WhatSection />
          <StepSections section="who" />
          <WhenSection />
          <StepSections section="receive" />
          <StepSections section="approve" />
          <StepSections section="onward" />
          <FormSection section="decision">
            <DecisionFields />
          </FormSection>
          {form.failure && <Banner tone="late" announce title={t('settings.rule.notSaved', { reason: form.failure })} />}
          <StickyFoot status={t(form.pending ? 'settings.rule.saving' : 'settings.rule.kept')}>
            {page.rule?.own && <RemoveRule name={page.rule.name} ruleKey={page.rule.key} />}
            <LinkButton href={settingsPath}>{t('settings.rule.cancel')}</LinkButton>
            <Button type="submit" look="primary" pending={form.pending}>
              {t('settings.rule.save')}
            </Button>
          </StickyFoot>
        </form>
        <Preview />
      </div>
    </RuleFormContext>
  );
}

function Restored({ onStartOver }: { readonly onStartOver: () => void }) {
  const { t } = useTranslation();
  const action = (
    <Button small onPress={onStartOver}>
      {t('settings.rule.startOver')}
    </Button>
  );
  return (
    <Banner title={t('settings.rule.restored')} action={action}>
      {t('settings.rule.restoredLead')}
    </Banner>
  );
}

function ConflictBanner({ conflict }: { readonly conflict: Conflict }) {
  const { t } = useTranslation();
  return (
    <Banner tone="due" announce title={t('settings.rule.conflict', { author: conflict.author, number: conflict.number })}>
      {t('settings.rule.conflictLead')}
    </Banner>
  );
}

/** Everything that hinders the rule from being saved, each with the section it lies in. */
function Summary({ attempt }: { readonly attempt: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { page, problems } = useRuleFormState();
  const { inSummary, inOrder } = useProblemWords((key) => sectionOfStep(page, key));
  if (problems.length === 0) return null;
  const title = t('errors.summary', { count: problems.length, number: format.sentence(format.inWords(problems.length)) });
  const listed = inOrder(problems).map((problem) => ({ fieldId: fieldId(controlOf(problem.field)), text: inSummary(problem) }));
  return <ErrorSummary title={title} attempt={attempt} problems={listed} />;
}

/** The control that a problem is mended at, where the field is made of several. */
function controlOf(field: string): string {
  if (field === 'rule') return 'decidedBy';
  return field === 'deadline' ? 'deadline.day' : field;
}
