import { Button, Chip, ChipGroup } from '@utblick/ui';
import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FiguresBeside } from '../FiguresBeside/FiguresBeside';
import { CompilationRail } from './CompilationRail';
import { Contents } from './Contents';
import type { Compilation, CompiledActivity, CompiledDocument } from './compilation-data';
import { DocumentParts } from './DocumentParts';
import { partId } from './document-parts';
import { PrintedHead } from './PrintedHead';

interface CompilationReadingProps {
  readonly page: Compilation;
  readonly document: CompiledDocument;
}

/** The compilation as it is read and printed, with the register of today beside it. */
export function CompilationReading({ page, document }: CompilationReadingProps) {
  const { t } = useTranslation();
  return (
    <div className="compilation-columns">
      <Contents document={document} />
      <div className="compilation-document">
        <div className="u-buttons u-no-print compilation-print">
          <Button icon={<Printer aria-hidden />} onPress={() => window.print()}>
            {t('reportingDecision.compilation.print')}
          </Button>
        </div>
        <ReadDocument page={page} document={document} />
        <div className="u-no-print">
          <FiguresBeside figures={page.figures} moved={page.moved} />
        </div>
      </div>
      <CompilationRail page={page} />
    </div>
  );
}

/** The document itself, without anything around it; also what is shown before it is finished. */
export function ReadDocument({ page, document }: CompilationReadingProps) {
  const { t } = useTranslation();
  return (
    <>
      <PrintedHead page={page} />
      {document.summary && (
        <section id={partId('summary')} className="compilation-summary">
          <p>{document.summary}</p>
        </section>
      )}
      <DocumentParts
        document={document}
        linksGoals={false}
        text={({ text, written }) => {
          if (text) return <p className="compilation-text">{text}</p>;
          return written ? <p className="compilation-empty">{t('reportingDecision.compilation.unwritten')}</p> : null;
        }}
        goals={(_unit, activity) => <Goals document={document} activity={activity} />}
      />
    </>
  );
}

function Goals({ document, activity }: { readonly document: CompiledDocument; readonly activity: CompiledActivity }) {
  const { t } = useTranslation();
  return (
    <div className="compilation-goals">
      <ChipGroup label={t('reportingDecision.compilation.goalsOf', { activity: activity.name })}>
        {document.goals
          .filter(({ key }) => activity.goals.includes(key))
          .map(({ key, name }) => (
            <Chip key={key}>{name}</Chip>
          ))}
      </ChipGroup>
    </div>
  );
}
