import { Button, Dialog } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import { type CompilationContent, contentsAgree, textOf } from './compilation-content';
import type { CompiledDocument } from './compilation-data';
import type { CompilationConflict } from './useSaveCompilation';

interface ConflictDialogProps {
  readonly conflict: CompilationConflict;
  readonly mine: CompilationContent;
  readonly parts: CompiledDocument['parts'];
  readonly onChoose: (content: CompilationContent) => void;
}

/** Two have written at once: both versions side by side where they differ, and the choice between them. */
export function ConflictDialog({ conflict, mine, parts, onChoose }: ConflictDialogProps) {
  const { t } = useTranslation();
  const theirs = conflict.written;
  const texts = [
    { key: 'summary', label: t('reportingDecision.compilation.summary'), mine: mine.summary, theirs: theirs.summary },
    ...parts.map(({ key, label }) => ({ key, label, mine: textOf(mine, key), theirs: textOf(theirs, key) })),
  ].filter((text) => text.mine !== text.theirs);
  const goalsDiffer = !contentsAgree({ ...mine, summary: '', texts: [] }, { ...theirs, summary: '', texts: [] });
  return (
    <Dialog
      wide
      isOpen
      title={t('reportingDecision.compilation.conflict.title', { name: conflict.savedBy })}
      actions={
        <>
          <Button look="primary" onPress={() => onChoose(mine)}>
            {t('reportingDecision.compilation.conflict.keepMine')}
          </Button>
          <Button onPress={() => onChoose(theirs)}>{t('reportingDecision.compilation.conflict.takeTheirs')}</Button>
        </>
      }
    >
      <p>{t('reportingDecision.compilation.conflict.lead')}</p>
      {texts.map((text) => (
        <section key={text.key} className="compilation-conflict">
          <h3>{text.label}</h3>
          <Version heading={t('reportingDecision.compilation.conflict.mine')} text={text.mine} />
          <Version heading={<TheirHeading conflict={conflict} />} text={text.theirs} />
        </section>
      ))}
      {goalsDiffer && <p>{t('reportingDecision.compilation.conflict.goals')}</p>}
    </Dialog>
  );
}

function TheirHeading({ conflict }: { readonly conflict: CompilationConflict }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useViewer();
  const when = format.moment(String(conflict.savedAt), today);
  return t('reportingDecision.compilation.conflict.theirs', { name: conflict.savedBy, when });
}

function Version({ heading, text }: { readonly heading: React.ReactNode; readonly text: string }) {
  const { t } = useTranslation();
  return (
    <div>
      <h4>{heading}</h4>
      <p className="compilation-text">{text || t('reportingDecision.compilation.conflict.empty')}</p>
    </div>
  );
}
