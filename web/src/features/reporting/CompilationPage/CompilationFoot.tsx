import { Button, StickyFoot, TextButton } from '@utblick/ui';
import { Check, Eye, PencilLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import type { Compilation } from './compilation-data';
import { SavedState } from './SavedState';
import type { CompilationWriter } from './useCompilation';

interface CompilationFootProps {
  readonly page: Compilation;
  readonly writing: CompilationWriter;
  readonly missing: readonly string[];
  readonly preview: boolean;
  readonly onPreview: (preview: boolean) => void;
}

/** When it was saved, what is left, and the ways on. Finishing stays possible: it explains what is missing. */
export function CompilationFoot({ page, writing, missing, preview, onPreview }: CompilationFootProps) {
  const { t } = useTranslation();
  const show = (): void => {
    onPreview(false);
    writing.showMissing(missing);
  };
  const finish = (): void => {
    onPreview(false);
    void writing.finish();
  };
  return (
    <StickyFoot status={<SavedState state={writing.state} savedAt={writing.savedAt} savedBy={page.savedBy} />}>
      <Left page={page} missing={missing.length} onShow={show} />
      <Button
        className="compilation-preview"
        icon={preview ? <PencilLine aria-hidden /> : <Eye aria-hidden />}
        onPress={() => onPreview(!preview)}
      >
        {t(preview ? 'reportingDecision.compilation.edit' : 'reportingDecision.compilation.preview')}
      </Button>
      <Button
        look="primary"
        icon={<Check aria-hidden />}
        pending={writing.finishing}
        pendingLabel={t('reportingDecision.compilation.finishing')}
        onPress={finish}
      >
        {t('reportingDecision.compilation.finish')}
      </Button>
    </StickyFoot>
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
