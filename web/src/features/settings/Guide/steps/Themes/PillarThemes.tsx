import { type Theme, themes } from '@utblick/configuration';
import { RadioGroup } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useWord } from '../../../../../shared/useWord';
import { FaultLine } from '../../../RuleSettingsPage/FaultLine';
import { faultAt } from '../../fields/fault-at';
import { WordsField } from '../../fields/WordsField';
import { type ItemOf, itemsOf } from '../../fields/written';
import { fieldIdOf, type Guide } from '../../guide';

type WrittenPillar = ItemOf<'pillars'>;
type WrittenTheme = NonNullable<WrittenPillar['themes']>[number];

interface PillarThemesProps {
  readonly guide: Guide;
  readonly pillar: WrittenPillar;
  readonly index: number;
  readonly name: string;
}

const weights = ['none', 'touched', 'main'] as const;

/** How a pillar belongs to each of the shared themes: not at all, touched on, or mainly about it. */
export function PillarThemes({ guide, pillar, index, name }: PillarThemesProps) {
  const { t } = useTranslation();
  const word = useWord();
  const path = ['pillars', index, 'themes'];
  const written = itemsOf<WrittenTheme>(pillar.themes);
  const set = (theme: Theme, changed: Partial<WrittenTheme> | null): void => {
    const present = written.find((each) => each.theme === theme);
    const all = themes.flatMap((each): readonly WrittenTheme[] => {
      if (each !== theme) return written.filter((other) => other.theme === each);
      return changed ? [{ ...present, theme, ...changed }] : [];
    });
    guide.save('pillars', pillar.key ?? null, { ...pillar, themes: all.length === 0 ? undefined : all });
  };
  return (
    <fieldset className="guide-part" id={fieldIdOf(path)} tabIndex={-1}>
      <legend className="u-label">{name}</legend>
      <FaultLine text={faultAt(guide, path)} />
      {themes.map((theme) => {
        const present = written.find((each) => each.theme === theme);
        return (
          <div key={theme} className="guide-theme">
            <RadioGroup
              label={word('theme', theme)}
              beside
              value={present?.weight ?? 'none'}
              onChange={(weight) => set(theme, weight === 'none' ? null : { weight: weight as WrittenTheme['weight'] })}
              choices={weights.map((id) => ({ id, name: t(`guide.teman.weight.${id}`) }))}
            />
            {present && theme === 'T9_TEMA' && (
              <WordsField
                guide={guide}
                path={[...path, written.indexOf(present), 'subject']}
                labelNote={t('guide.field.optional')}
                value={present.subject}
                onChange={(subject) => set(theme, { subject })}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
