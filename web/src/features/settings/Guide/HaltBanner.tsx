import { Banner, Button } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/states/useProblemText';
import { useFormat } from '../../../shared/useFormat';
import type { Halt, PartQueue } from './part-queue';

interface HaltBannerProps {
  readonly halt: Halt;
  readonly today: string;
  readonly onDecide: PartQueue['decide'];
}

/** Why nothing more is saved, and the ways on. What is written stays until one is chosen. */
export function HaltBanner({ halt, today, onDecide }: HaltBannerProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const problemText = useProblemText();
  const area = t(`configuration.field.${halt.part.area}`);
  const title = {
    conflict: () =>
      halt.kind === 'conflict' ? t('guide.halt.conflict', { author: halt.author, moment: format.moment(halt.savedAt, today), area }) : '',
    refused: () => (halt.kind === 'refused' ? t(`guide.halt.refused.${halt.code as 'unfit'}`, { area }) : ''),
    failed: () => (halt.kind === 'failed' ? problemText(halt.error) : ''),
  }[halt.kind]();
  return (
    <div className="guide-halt">
      <Banner tone="late" announce title={title}>
        {t('guide.halt.kept')}
      </Banner>
      <div className="u-buttons">
        {halt.kind === 'conflict' && <Button onPress={() => onDecide('own')}>{t('guide.halt.keepOwn')}</Button>}
        {halt.kind === 'conflict' && <Button onPress={() => onDecide('drop')}>{t('guide.halt.takeTheirs')}</Button>}
        {halt.kind !== 'conflict' && <Button onPress={() => onDecide('again')}>{t('errors.tryAgain')}</Button>}
        {halt.kind === 'refused' && <Button onPress={() => onDecide('drop')}>{t('guide.halt.drop')}</Button>}
      </div>
    </div>
  );
}
