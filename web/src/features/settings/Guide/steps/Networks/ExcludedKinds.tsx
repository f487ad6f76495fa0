import { unitKinds } from '@utblick/configuration';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../shared/useFormat';
import { useWord } from '../../../../../shared/useWord';
import { ChoiceField } from '../../fields/ChoiceField';
import { RowList } from '../../fields/RowList';
import { WrittenDayField } from '../../fields/WrittenDayField';
import type { Guide, GuidePath } from '../../guide';

/** A kind of unit that is left out on purpose, and when that began or ended. */
export interface WrittenExclusion {
  readonly unitKind?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

interface ExcludedKindsProps {
  readonly guide: Guide;
  readonly path: GuidePath;
  readonly value: readonly WrittenExclusion[] | undefined;
  readonly onChange: (kinds: readonly WrittenExclusion[] | undefined) => void;
}

/** The kinds of unit that the document leaves out. */
export function ExcludedKinds({ guide, path, value, onChange }: ExcludedKindsProps) {
  const { t } = useTranslation();
  const word = useWord();
  const { sentence } = useFormat();
  return (
    <RowList<WrittenExclusion>
      path={path}
      label={t('guideMatters.network.excludedKinds')}
      rows={value}
      onChange={onChange}
      newRow={{}}
      addLabel={t('guideMatters.network.addExcluded')}
    >
      {(row, set, at) => (
        <div className="u-field-row">
          <ChoiceField
            guide={guide}
            path={[...at, 'unitKind']}
            value={row.unitKind}
            onChange={(unitKind) => set({ unitKind })}
            choices={unitKinds.map((id) => ({ id, name: sentence(word('unitKind.many', id)) }))}
          />
          {(['from', 'to'] as const).map((end) => (
            <WrittenDayField
              key={end}
              guide={guide}
              path={[...at, end]}
              labelNote={t('guide.field.optional')}
              value={row[end]}
              onChange={(day) => set({ [end]: day })}
            />
          ))}
        </div>
      )}
    </RowList>
  );
}
