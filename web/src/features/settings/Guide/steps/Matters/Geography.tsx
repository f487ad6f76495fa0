import { borderCounts, focusGroups } from '@utblick/configuration';
import { useTranslation } from 'react-i18next';
import { ChoiceField } from '../../fields/ChoiceField';
import { PartField } from '../../fields/PartField';
import { WordsField } from '../../fields/WordsField';
import type { GuideStepProps } from '../../guide';
import { Matter } from './Matter';
import { TextPart } from './MatterParts';
import { matterPart } from './matter-part';
import { SomeOf } from './SomeOf';

interface WrittenFocusArea {
  readonly groups?: readonly string[] | undefined;
}

interface WrittenBorder {
  readonly area?: string | undefined;
  readonly counts?: string | undefined;
}

/** Where the work is directed, and what counts as international close to the border. */
export function Geography({ guide }: GuideStepProps) {
  const { t } = useTranslation();
  return (
    <Matter name={t('configuration.field.geography')}>
      <TextPart guide={guide} area="geography" field="focus" />
      <PartField {...matterPart<WrittenFocusArea>(guide, 'geography', 'focusArea')} hint={t('guideMatters.focusAreaHint')}>
        {(area, onArea, path) => (
          <SomeOf
            guide={guide}
            path={[...path, 'groups']}
            label={t('configuration.field.groups')}
            choices={focusGroups.map((id) => ({ id, name: t(`activityRules.focus.group.${id}`) }))}
            chosen={area?.groups}
            onChange={(chosen) => onArea({ groups: chosen })}
          />
        )}
      </PartField>
      <PartField {...matterPart<WrittenBorder>(guide, 'geography', 'borderRegional')}>
        {(border, onBorder, path) => (
          <>
            <WordsField
              guide={guide}
              path={[...path, 'area']}
              label={t('guideMatters.borderArea')}
              value={border?.area}
              onChange={(area) => onBorder({ ...border, area })}
            />
            <ChoiceField
              guide={guide}
              path={[...path, 'counts']}
              label={t('guideMatters.borderCounts')}
              value={border?.counts}
              onChange={(counts) => onBorder({ ...border, counts })}
              choices={borderCounts.map((id) => ({ id, name: t(`guideMatters.counts.${id}`) }))}
            />
          </>
        )}
      </PartField>
    </Matter>
  );
}
