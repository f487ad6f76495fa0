import { useTranslation } from 'react-i18next';
import { type ItemOf, itemsOf, nameOf, textOf } from '../../fields/written';
import type { GuideStepForm, GuideStepProps } from '../../guide';
import { PillarThemes } from './PillarThemes';
import { PurposeThemes } from './PurposeThemes';

/** Which shared themes pillars and purposes belong to. */
function TemanForm({ guide }: GuideStepProps) {
  const { t } = useTranslation();
  const pillars = itemsOf<ItemOf<'pillars'>>(guide.tree.pillars);
  const purposes = itemsOf<ItemOf<'purposes'>>(guide.tree.purposes);
  if (pillars.length + purposes.length === 0) return <p>{t('guide.teman.none')}</p>;
  return (
    <div className="u-fields">
      {pillars.map((pillar, index) => (
        <PillarThemes key={pillar.key ?? index} guide={guide} pillar={pillar} index={index} name={nameOf(pillar)} />
      ))}
      {purposes.map((purpose, index) => (
        <PurposeThemes key={purpose.key ?? index} guide={guide} purpose={purpose} index={index} name={textOf(purpose.text)} />
      ))}
    </div>
  );
}

export const themesStep: GuideStepForm = { key: 'teman', Form: TemanForm };
