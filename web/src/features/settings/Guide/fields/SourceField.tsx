import { TextButton } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldIdOf } from '../guide';
import { useLeadsUnder } from '../useFieldInAddress';
import { SourceEditor, type SourceEditorProps } from './SourceEditor';
import { useWrittenSources } from './useWrittenSources';

/** Where something comes from: a line once it is told, so that forms stay short, and fields where it is not or where it is to be changed. */
export function SourceField(props: Omit<SourceEditorProps, 'takesFocus'>) {
  const { guide, path, value } = props;
  const { t } = useTranslation();
  const sourcePath = [...path, 'source'];
  const id = fieldIdOf(sourcePath);
  const sources = useWrittenSources()(value);
  const [opened, setOpened] = useState<'byHand' | 'byItself' | null>(null);
  const isNamed = useLeadsUnder(id);
  const asks = sources === null || isNamed || guide.faultsAt(sourcePath).length > 0;
  // What has been opened stays open: nobody's field is to go while they type in it.
  if (asks && opened === null) setOpened('byItself');
  if (asks || opened !== null) return <SourceEditor {...props} takesFocus={opened === 'byHand'} />;
  return (
    <p className="guide-source-line u-t14" id={id} tabIndex={-1}>
      <span className="u-ink2">{t('guide.source.standing', { sources })}</span>
      <TextButton aria-label={t('guide.source.changeNamed', { sources })} onPress={() => setOpened('byHand')}>
        {t('guide.source.change')}
      </TextButton>
    </p>
  );
}
