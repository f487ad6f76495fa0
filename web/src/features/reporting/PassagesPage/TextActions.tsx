import { Button, LinkButton, VisuallyHidden } from '@utblick/ui';
import { Copy, FileSpreadsheet, FileText, SquareCheckBig } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textFile } from '../paths';
import { EnterDialog } from './EnterDialog';
import type { RoundText, UnitTextProps } from './passages-data';
import { WithdrawDialog } from './WithdrawDialog';

/** Copies, fetches and ticks off one text. */
export function TextActions({ page, text, isOnly, onChanged }: UnitTextProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState<'enter' | 'withdraw' | null>(null);
  const [enterAt] = text.mayEnter;
  const [withdrawAt] = text.mayWithdraw;
  const unit = text.unitName ?? t('passages.compiled');
  const step = page.steps.find(({ key }) => key === (asking === 'enter' ? enterAt : withdrawAt));
  const small = text.state === 'entered';
  const place = { roundId: page.roundId, reportId: text.reportId, stepKey: step?.key ?? '' };
  const close = () => setAsking(null);
  return (
    <div className="u-buttons">
      {enterAt && (
        <Button
          look={isOnly ? 'primary' : 'secondary'}
          icon={<SquareCheckBig aria-hidden />}
          aria-label={t('passages.enterOf', { unit })}
          onPress={() => setAsking('enter')}
        >
          {t('passages.enter')}
        </Button>
      )}
      {text.text !== null && <CopyAndFetch roundId={page.roundId} text={text} unit={unit} />}
      {withdrawAt && (
        <Button look="tertiary" small={small} aria-label={t('passages.withdrawOf', { unit })} onPress={() => setAsking('withdraw')}>
          {t('passages.withdraw')}
        </Button>
      )}
      {asking === 'enter' && step && (
        <EnterDialog
          place={place}
          carriers={step.carriers}
          today={page.today}
          onClose={close}
          onDone={() => onChanged(t('passages.enterDialog.saved', { unit }))}
        />
      )}
      {asking === 'withdraw' && step && (
        <WithdrawDialog place={place} onClose={close} onDone={() => onChanged(t('passages.withdrawn', { unit }))} />
      )}
    </div>
  );
}

interface CopyAndFetchProps {
  readonly roundId: string;
  readonly text: RoundText;
  readonly unit: string;
}

function CopyAndFetch({ roundId, text, unit }: CopyAndFetchProps) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text.text ?? '');
      setCopied(true);
    } catch {
      // Old browsers and strict settings: the text stands above and can be selected.
      setCopied(false);
    }
  };
  const { reportId } = text;
  const small = text.state === 'entered';
  return (
    <>
      <Button small={small} icon={<Copy aria-hidden />} aria-label={t('passages.copyOf', { unit })} onPress={() => void copy()}>
        {t('passages.copy')}
      </Button>
      {reportId !== null && (
        <>
          <LinkButton href={textFile(roundId, reportId, 'docx')} download small={small} icon={<FileText aria-hidden />}>
            <span aria-hidden>{t('passages.docx')}</span>
            <VisuallyHidden>{t('passages.docxOf', { unit })}</VisuallyHidden>
          </LinkButton>
          <LinkButton href={textFile(roundId, reportId, 'xlsx')} download small={small} icon={<FileSpreadsheet aria-hidden />}>
            <span aria-hidden>{t('passages.xlsx')}</span>
            <VisuallyHidden>{t('passages.xlsxOf', { unit })}</VisuallyHidden>
          </LinkButton>
        </>
      )}
      <span role="status" className="passages-status">
        {copied !== null && t(copied ? 'passages.copied' : 'passages.notCopied')}
      </span>
    </>
  );
}
