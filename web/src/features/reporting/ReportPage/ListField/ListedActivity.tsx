import { Checkbox, StateWord, TextField } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import type { FormListEntry, ListEntryData } from '../report-form';
import { useListMeta } from './useListMeta';

export interface ListedActivityProps {
  readonly entry: FormListEntry;
  /** What the register says of it. */
  readonly data: ListEntryData | undefined;
  readonly onChange: (entry: FormListEntry) => void;
}

/** One activity of the register: in or out, and when it is out, why, if somebody wants to say. */
export function ListedActivity({ entry, data, onChange }: ListedActivityProps) {
  const { t } = useTranslation();
  const metaOf = useListMeta();
  return (
    <li className={entry.included ? 'list-line' : 'list-line list-line-out'}>
      <div className="list-line-head">
        <Checkbox
          isSelected={entry.included}
          note={data ? metaOf(data) : undefined}
          onChange={(included) => onChange({ ...entry, included })}
        >
          {entry.name}
        </Checkbox>
        {data?.isNew && entry.included && (
          <StateWord state="done" tight>
            {t('instruction.list.isNew')}
          </StateWord>
        )}
      </div>
      {!entry.included && (
        <div className="list-reason">
          <TextField
            label={t('instruction.list.whyShort')}
            labelNote={t('instruction.list.optional')}
            value={entry.reason}
            maxLength={500}
            width="full"
            onChange={(reason) => onChange({ ...entry, reason })}
          />
        </div>
      )}
    </li>
  );
}
