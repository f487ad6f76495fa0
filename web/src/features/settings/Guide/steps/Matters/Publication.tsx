import { publishable } from '@utblick/configuration';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../shared/useFormat';
import { PartField } from '../../fields/PartField';
import { WordsField } from '../../fields/WordsField';
import type { WrittenPart } from '../../fields/written';
import type { GuideStepProps } from '../../guide';
import { Matter } from './Matter';
import { SomeOf } from './SomeOf';

interface WrittenPublication {
  readonly what?: readonly string[] | undefined;
  readonly where?: string | undefined;
}

/** What the document says is to be public, and where. */
export function Publication({ guide }: GuideStepProps) {
  const { t } = useTranslation();
  const { sentence } = useFormat();
  return (
    <Matter name={t('configuration.field.publication')}>
      <PartField
        guide={guide}
        path={['publication']}
        label={t('guideMatters.published')}
        value={guide.tree.publication as WrittenPart<WrittenPublication>}
        onChange={(part) => guide.save('publication', null, part)}
      >
        {(value, onValue, path) => (
          <>
            <SomeOf
              guide={guide}
              path={[...path, 'what']}
              label={t('configuration.field.what')}
              choices={publishable.map((id) => ({ id, name: sentence(t(`strategy.published.${id}`)) }))}
              chosen={value?.what}
              onChange={(what) => onValue({ ...value, what })}
            />
            <WordsField guide={guide} path={[...path, 'where']} value={value?.where} onChange={(where) => onValue({ ...value, where })} />
          </>
        )}
      </PartField>
    </Matter>
  );
}
