import { Checkbox } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { SourceField } from '../../fields/SourceField';
import { WordsField } from '../../fields/WordsField';
import type { ItemOf } from '../../fields/written';
import type { Guide, GuidePath } from '../../guide';

export type WrittenNetwork = ItemOf<'networks'>;

export interface NetworkProps {
  readonly guide: Guide;
  readonly path: GuidePath;
  readonly value: WrittenNetwork;
  readonly onChange: (network: WrittenNetwork) => void;
}

/** What the network is called and where that stands; or that the document says there is none. */
export function NetworkHead({ guide, path, value, onChange }: NetworkProps) {
  const { t } = useTranslation();
  const set = (changed: Partial<WrittenNetwork>): void => onChange({ ...value, ...changed });
  return (
    <>
      <WordsField guide={guide} path={[...path, 'name']} width="text" value={value.name} onChange={(name) => set({ name })} />
      <div className="u-choices">
        <Checkbox
          isSelected={value.stated === 'none'}
          onChange={(isDenied) => set({ stated: isDenied ? 'none' : undefined })}
          note={t('guideMatters.network.deniedNote')}
        >
          {t('guideMatters.network.denied')}
        </Checkbox>
      </div>
      <SourceField guide={guide} path={path} value={value} onChange={(sourced) => set(sourced as Partial<WrittenNetwork>)} />
    </>
  );
}
