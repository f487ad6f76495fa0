import { Banner, ErrorSummary } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { CompilationFields } from './CompilationFields';
import { CompilationFoot } from './CompilationFoot';
import { CompilationRail } from './CompilationRail';
import { ReadDocument } from './CompilationReading';
import { ConflictDialog } from './ConflictDialog';
import { Contents } from './Contents';
import { type CompilationContent, goalsOf, missingFields, textOf } from './compilation-content';
import type { Compilation, CompiledDocument } from './compilation-data';
import type { ShownPart } from './document-parts';
import { type CompilationWriter, useCompilation } from './useCompilation';
import { useCompilationFaults } from './useCompilationFaults';

interface CompilationWritingProps {
  readonly page: Compilation;
  readonly document: CompiledDocument;
  readonly written: CompilationContent;
  readonly onFinished: () => Promise<void>;
  readonly onChanged: () => void;
}

/** The compilation while it is put together: what is written in its place among what the reports give. */
export function CompilationWriting({ page, document, written, onFinished, onChanged }: CompilationWritingProps) {
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
            <CompilationFields page={page} document={document} writing={writing} errorAt={faults.errorAt} onChanged={onChanged} />
          )}
        </div>
        <CompilationRail page={page} />
      </div>
      <CompilationFoot page={page} writing={writing} missing={missing} preview={preview} onPreview={setPreview} />
      {writing.conflict && <ConflictDialog conflict={writing.conflict} mine={content} parts={document.parts} onChoose={writing.resolve} />}
    </>
  );
}

type Summary = ReturnType<typeof useCompilationFaults>['summary'];

/** What the page has to say before the document: kept text, a refusal, a failure, or everything that is missing. */
function Messages({ writing, summary }: { readonly writing: CompilationWriter; readonly summary: Summary }) {
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
