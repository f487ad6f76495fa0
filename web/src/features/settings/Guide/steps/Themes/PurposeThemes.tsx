import { type Theme, themes } from '@utblick/configuration';
import { Checkbox, Disclosure } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../../../shared/useWord';
import { FaultLine } from '../../../RuleSettingsPage/FaultLine';
import { faultAt } from '../../fields/fault-at';
import type { ItemOf } from '../../fields/written';
import { fieldIdOf, type Guide } from '../../guide';

interface PurposeThemesProps {
  readonly guide: Guide;
  readonly purpose: ItemOf<'purposes'>;
  readonly index: number;
  readonly name: string;
}

/** The shared themes that a purpose is about. */
export function PurposeThemes({ guide, purpose, index, name }: PurposeThemesProps) {
  const { t } = useTranslation();
  const word = useWord();
  const path = ['purposes', index, 'themes'];
  const chosen: readonly string[] = Array.isArray(purpose.themes) ? purpose.themes : [];
  const toggle = (theme: Theme, isChosen: boolean): void => {
    const all = themes.filter((each) => (each === theme ? isChosen : chosen.includes(each)));
    guide.save('purposes', purpose.key ?? null, { ...purpose, themes: all.length === 0 ? undefined : all });
  };
  const words = chosen.map((theme) => word('theme', theme));
  return (
    <div id={fieldIdOf(path)} tabIndex={-1}>
      <Disclosure summary={t('guide.teman.purpose', { name, themes: words.length > 0 ? words.join(', ') : t('guide.teman.weight.none') })}>
        <FaultLine text={faultAt(guide, path)} />
        <div className="guide-kind-choices">
          {themes.map((theme) => (
            <Checkbox key={theme} isSelected={chosen.includes(theme)} onChange={(isChosen) => toggle(theme, isChosen)}>
              {word('theme', theme)}
            </Checkbox>
          ))}
        </div>
      </Disclosure>
    </div>
  );
}
