import { useTranslation } from 'react-i18next';
import { NumberField } from '../../fields/NumberField';
import { RowList } from '../../fields/RowList';
import { WordsField } from '../../fields/WordsField';
import { WrittenDayField } from '../../fields/WrittenDayField';
import type { Guide } from '../../guide';
import type { WrittenTenant } from './written-tenant';

type Populations = WrittenTenant['populations'];

interface PopulationsProps {
  readonly guide: Guide;
  readonly value: Populations;
  readonly onChange: (populations: Populations) => void;
}

/** How many live in the municipality, each figure with its day and where it was found. */
export function Populations({ guide, value, onChange }: PopulationsProps) {
  const { t } = useTranslation();
  return (
    <RowList
      path={['tenant', 'populations']}
      label={t('configuration.field.populations')}
      rows={value}
      onChange={onChange}
      newRow={{}}
      addLabel={t('guide.kommun.addPopulation')}
    >
      {(row, set, path) => (
        <div className="u-field-row">
          <NumberField
            guide={guide}
            path={[...path, 'inhabitants']}
            value={row.inhabitants}
            onChange={(inhabitants) => set({ inhabitants })}
          />
          <WrittenDayField guide={guide} path={[...path, 'on']} value={row.on} onChange={(on) => set({ on })} />
          <WordsField guide={guide} path={[...path, 'source']} value={row.source} onChange={(source) => set({ source })} />
        </div>
      )}
    </RowList>
  );
}
