import { TextArea } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../shared/actor-words';
import { fitsNoGoal, goalsOf, textOf, withGoals, withNoGoal, withText } from './compilation-content';
import type { Compilation, CompiledDocument } from './compilation-data';
import { DocumentParts } from './DocumentParts';
import { partId } from './document-parts';
import { GoalPicker } from './GoalPicker';
import type { CompilationWriter } from './useCompilation';
import { WaitingReports } from './WaitingReports';

interface CompilationFieldsProps {
  readonly page: Compilation;
  readonly document: CompiledDocument;
  readonly writing: CompilationWriter;
  readonly errorAt: (field: string) => string | null;
  readonly onChanged: () => void;
}

/** What is written, each text in its place among what the reports give. */
export function CompilationFields({ page, document, writing: { content, change }, errorAt, onChanged }: CompilationFieldsProps) {
  const { t } = useTranslation();
  const hintOf = (key: string): string | undefined => page.hints.find((hint) => hint.key === key)?.hint ?? undefined;
  return (
    <>
      <WaitingReports page={page} onChanged={onChanged} />
      <div id={partId('summary')}>
        <TextArea
          id="field-summary"
          label={t('reportingDecision.compilation.summary')}
          hint={t('reportingDecision.compilation.summaryHint')}
          value={content.summary}
          error={errorAt('summary')}
          onChange={(summary) => change({ ...content, summary })}
        />
      </div>
      <DocumentParts
        document={document}
        linksGoals={page.goals.length > 0}
        text={({ key, label, written }) => (
          <TextArea
            id={`field-texts.${key}`}
            rows={written ? 6 : 3}
            label={t(`reportingDecision.compilation.${written ? 'partText' : 'introduction'}`, { part: midSentence(label) })}
            hint={written ? hintOf(key) : t('reportingDecision.compilation.introductionHint')}
            value={textOf(content, key)}
            error={errorAt(`texts.${key}`)}
            onChange={(text) => change(withText(content, key, text))}
          />
        )}
        goals={(unit, activity) => (
          <GoalPicker
            id={`field-goals.${activity.activityId}`}
            activity={activity}
            choices={page.goals.filter(({ unitKey }) => unitKey === null || unitKey === unit.unitKey)}
            chosen={goalsOf(content, activity)}
            none={fitsNoGoal(content, activity.activityId)}
            error={errorAt(`goals.${activity.activityId}`)}
            onChoose={(goals) => change(withGoals(content, activity.activityId, goals))}
            onNone={(none) => change(withNoGoal(content, activity.activityId, none))}
          />
        )}
      />
    </>
  );
}
