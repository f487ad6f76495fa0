import { Banner, Button, ErrorSummary, StickyFoot, TextArea, TextButton } from '@utblick/ui';
import { Check, Eye, PencilLine } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../shared/actor-words';
import { useFormat } from '../../../shared/useFormat';
import { CompilationRail } from './CompilationRail';
import { ReadDocument } from './CompilationReading';
import { ConflictDialog } from './ConflictDialog';
import { Contents } from './Contents';
import {
  type CompilationContent,
  fitsNoGoal,
  goalsOf,
  missingFields,
  textOf,
  withGoals,
  withNoGoal,
  withText,
} from './compilation-content';
import type { Compilation, CompiledDocument } from './compilation-data';
import { DocumentParts } from './DocumentParts';
import { partId, type ShownPart } from './document-parts';
import { GoalPicker } from './GoalPicker';
import { SavedState } from './SavedState';
import { useCompilation } from './useCompilation';
import { useCompilationFaults } from './useCompilationFaults';
import { WaitingReports } from './WaitingReports';

interface CompilationWritingProps {
  readonly page: Compilation;
  readonly document: CompiledDocument;
  readonly written: CompilationContent;
  readonly onFinished: () => Promise<void>;
  readonly onChanged: () => void;
}

/** The compilation while it is put together: what is written in its place among what the reports give. */
export function CompilationWriting({ page, document, written, onFinished, onChanged }: CompilationWritingProps) {
  const { t } = useTranslation();
  const writing = useCompilation(page, written, onFinished);
  const [preview, setPreview] = useState(false);
  const { content } = writing;
  const missing = missingFields(page, content);
  const faults = useCompilationFaults(page, writing.finished.faults, writing.faults, missing);
  const leftIn = ({ key, written: isWritten, activities }: ShownPart): number | null => {
    const here = missing.filter((field) => field === `texts.${key}` || (activities && field.startsWith('goals.'))).length;
    const asked = isWritten || (activities && page.goals.length > 0);
    return asked ? here : null;
  };
  return (
    <>
      <div className="compilation-columns">
        <Contents document={document} leftIn={leftIn} />
        <div className="compilation-document">
          <Messages writing={writing} summary={faults.summary} />
          {preview ? (
            <ReadDocument page={page} document={asWritten(document, page, content)} />
          ) : (
            <Fields page={page} document={document} writing={writing} errorAt={faults.errorAt} onChanged={onChanged} />
          )}
        </div>
        <CompilationRail page={page} />
      </div>
      <StickyFoot status={<SavedState state={writing.state} savedAt={writing.savedAt} savedBy={page.savedBy} />}>
        <Left
          page={page}
          missing={missing.length}
          onShow={() => {
            setPreview(false);
            writing.showMissing(missing);
          }}
        />
        <Button
          className="compilation-preview"
          icon={preview ? <PencilLine aria-hidden /> : <Eye aria-hidden />}
          onPress={() => setPreview(!preview)}
        >
          {t(preview ? 'reportingDecision.compilation.edit' : 'reportingDecision.compilation.preview')}
        </Button>
        <Button
          look="primary"
          icon={<Check aria-hidden />}
          pending={writing.finishing}
          pendingLabel={t('reportingDecision.compilation.finishing')}
          onPress={() => {
            setPreview(false);
            void writing.finish();
          }}
        >
          {t('reportingDecision.compilation.finish')}
        </Button>
      </StickyFoot>
      {writing.conflict && <ConflictDialog conflict={writing.conflict} mine={content} parts={document.parts} onChoose={writing.resolve} />}
    </>
  );
}

type Writing = ReturnType<typeof useCompilation>;
type Summary = ReturnType<typeof useCompilationFaults>['summary'];

/** What the page has to say before the document: kept text, a refusal, a failure, or everything that is missing. */
function Messages({ writing, summary }: { readonly writing: Writing; readonly summary: Summary }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { refusal, failure, attempt } = writing.finished;
  const notOpen = refusal === 'not_open_yet' ? t('reportingDecision.compilation.notOpenYet') : null;
  const refused = refusal === null ? null : (notOpen ?? t(`reporting.refusal.${refusal as 'already_done'}`));
  const count = summary.length;
  return (
    <>
      {writing.restored && writing.state !== 'saved' && <Banner title={t('reportingDecision.compilation.restored')} />}
      {(refused ?? failure) && <Banner tone="late" announce title={refused ?? failure} />}
      {count > 0 && attempt > 0 && (
        <ErrorSummary
          title={t('reportingDecision.compilation.errors', { count, number: format.sentence(format.inWords(count)) })}
          problems={summary}
          attempt={attempt}
        />
      )}
    </>
  );
}

interface FieldsProps {
  readonly page: Compilation;
  readonly document: CompiledDocument;
  readonly writing: Writing;
  readonly errorAt: (field: string) => string | null;
  readonly onChanged: () => void;
}

function Fields({ page, document, writing: { content, change }, errorAt, onChanged }: FieldsProps) {
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

interface LeftProps {
  readonly page: Compilation;
  readonly missing: number;
  readonly onShow: () => void;
}

/** How much is left to wait for, and to write: the latter leads to the summary. */
function Left({ page, missing, onShow }: LeftProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const waiting = page.waiting.length;
  if (waiting === 0 && missing === 0) return <span className="compilation-left">{t('reportingDecision.compilation.ready')}</span>;
  return (
    <span className="compilation-left">
      {waiting > 0 && <span>{t('reportingDecision.compilation.waitsFor', { count: waiting, number: format.inWords(waiting) })}</span>}
      {missing > 0 && (
        <TextButton onPress={onShow}>
          {t('reportingDecision.compilation.left', { count: missing, number: format.sentence(format.inWords(missing)) })}
        </TextButton>
      )}
    </span>
  );
}

/** The document with what is typed now, for the preview. */
function asWritten(document: CompiledDocument, page: Compilation, content: CompilationContent): CompiledDocument {
  const units = document.units.map((unit) => ({
    ...unit,
    activities: unit.activities.map((activity) => ({ ...activity, goals: goalsOf(content, activity) })),
  }));
  return {
    ...document,
    units,
    summary: content.summary,
    parts: document.parts.map((part) => ({ ...part, text: textOf(content, part.key) })),
    goals: page.goals,
  };
}
