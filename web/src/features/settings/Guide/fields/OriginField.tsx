import { origins } from '@utblick/configuration';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../../shared/useWord';
import type { Guide, GuidePath } from '../guide';
import { ChoiceField } from './ChoiceField';
import type { WrittenSourced } from './written';

/** How binding it is what something says; usually as binding as everything else in the draft. */
export const usualOrigin = (guide: Guide): string => guide.tree.defaultOrigin ?? 'adopted';

interface OriginFieldProps {
  readonly guide: Guide;
  /** The way to the thing whose origin it is. */
  readonly path: GuidePath;
  readonly value: WrittenSourced;
  /** Undefined where it is the usual one. */
  readonly onChange: (origin: string | undefined) => void;
}

/** How binding something is: adopted, a proposal, a decision of the municipality's own … */
export function OriginField({ guide, path, value, onChange }: OriginFieldProps) {
  const { t } = useTranslation();
  const word = useWord();
  const usual = usualOrigin(guide);
  return (
    <ChoiceField
      guide={guide}
      path={[...path, 'origin']}
      label={t('guide.part.origin')}
      value={value.origin ?? usual}
      onChange={(origin) => onChange(origin === usual ? undefined : origin)}
      choices={origins.map((id) => ({ id, name: word('origin', id) }))}
    />
  );
}
