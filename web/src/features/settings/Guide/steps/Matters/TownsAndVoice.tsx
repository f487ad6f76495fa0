import { RadioGroup } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { faultAt } from '../../fields/fault-at';
import { PartField } from '../../fields/PartField';
import { RowList } from '../../fields/RowList';
import { WordsField } from '../../fields/WordsField';
import { fieldIdOf, type GuideStepProps } from '../../guide';
import { matterPart } from './matter-part';

interface WrittenTown {
  readonly name?: string | undefined;
}

/** The twin towns by name. */
export function TownsPart({ guide }: GuideStepProps) {
  const { t } = useTranslation();
  return (
    <PartField {...matterPart<readonly WrittenTown[]>(guide, 'twinTowns', 'towns')}>
      {(towns, onTowns, path) => (
        <RowList<WrittenTown>
          path={path}
          label={t('configuration.field.towns')}
          rows={towns}
          onChange={onTowns}
          newRow={{}}
          addLabel={t('guideMatters.addTown')}
        >
          {(town, set, at) => <WordsField guide={guide} path={[...at, 'name']} value={town.name} onChange={(name) => set({ name })} />}
        </RowList>
      )}
    </PartField>
  );
}

/** Whether the municipality appears as one: then units that turn to the same partner are told of each other. */
export function ActsAsOnePart({ guide }: GuideStepProps) {
  const { t } = useTranslation();
  return (
    <PartField {...matterPart<boolean>(guide, 'representation', 'actsAsOne')} hint={t('guideMatters.actsAsOneHint')}>
      {(isOne, onOne, path) => (
        <RadioGroup
          id={fieldIdOf(path)}
          label={t('configuration.field.actsAsOne')}
          beside
          value={typeof isOne === 'boolean' ? String(isOne) : null}
          onChange={(chosen) => onOne(chosen === 'true')}
          choices={[
            { id: 'true', name: t('guideMatters.yes') },
            { id: 'false', name: t('guideMatters.no') },
          ]}
          error={faultAt(guide, path)}
        />
      )}
    </PartField>
  );
}
