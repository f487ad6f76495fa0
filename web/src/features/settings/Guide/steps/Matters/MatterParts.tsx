import { useTranslation } from 'react-i18next';
import { ActorsField } from '../../fields/ActorsField';
import { PartField } from '../../fields/PartField';
import { WordsField } from '../../fields/WordsField';
import type { WrittenActor } from '../../fields/written';
import type { Guide } from '../../guide';
import { type MatterArea, matterPart } from './matter-part';

interface TextPartProps {
  readonly guide: Guide;
  readonly area: MatterArea;
  readonly field: 'ordinaryBudget' | 'externalFunding' | 'applicationCheck' | 'coFinancing' | 'area' | 'text' | 'focus';
}

/** An answer in words. */
export function TextPart({ guide, area, field }: TextPartProps) {
  return (
    <PartField {...matterPart<string>(guide, area, field)}>
      {(text, onText, path) => <WordsField guide={guide} path={path} long value={text} onChange={onText} />}
    </PartField>
  );
}

interface ActorsPartProps {
  readonly guide: Guide;
  readonly area: MatterArea;
  readonly field: 'securedBy' | 'applicationSupport' | 'applicationApproval' | 'callMonitoring' | 'rulesSetBy' | 'responsible' | 'by';
}

/** An answer that says who. */
export function ActorsPart({ guide, area, field }: ActorsPartProps) {
  const { t } = useTranslation();
  const label = t(field === 'by' ? 'guideMatters.representedBy' : `configuration.field.${field}`);
  return (
    <PartField {...matterPart<readonly WrittenActor[]>(guide, area, field)} label={label}>
      {(actors, onActors, path) => <ActorsField guide={guide} path={path} label={label} value={actors} onChange={onActors} />}
    </PartField>
  );
}
