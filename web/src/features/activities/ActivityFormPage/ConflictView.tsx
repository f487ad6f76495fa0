import { Banner, RadioGroup } from '@utblick/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import { useFieldName } from '../useFieldName';
import type { FormPage, FormValues } from './form-values';
import type { Merged } from './merge';
import { useValueInWords } from './useValueInWords';

/** Two versions of one activity, and how far they could be put together without asking. */
export interface ShownConflict extends Merged {
  readonly mine: FormValues;
  readonly theirs: FormValues;
  readonly changedAt: string;
  readonly changedBy: string | null;
}

interface ConflictViewProps {
  readonly conflict: ShownConflict;
  readonly page: FormPage;
  readonly onChoose: (field: keyof FormValues, whose: 'mine' | 'theirs') => void;
}

/** Tells the second of two who edit what the first one changed, and lets them choose where both changed the same field. */
export function ConflictView({ conflict, page, onChoose }: ConflictViewProps) {
  const { t } = useTranslation();
  const { moment, list } = useFormat();
  const { today } = useViewer();
  const fieldName = useFieldName();
  const named = (fields: readonly string[]): string => list(fields.map((field) => fieldName(field, 'inSentence')));
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed stands at the foot of a long form, and this at its top.
  useEffect(() => {
    if (conflict.changedAt) box.current?.focus();
  }, [conflict.changedAt]);
  const who = conflict.changedBy ?? t('activities.conflict.somebody');
  return (
    <div ref={box} tabIndex={-1} className="activity-conflict">
      <Banner tone="due" title={t('activities.conflict.title', { name: who })} announce>
        <p>{t('activities.conflict.lead', { moment: moment(conflict.changedAt, today) })}</p>
        {conflict.onlyTheirs.length > 0 && <p>{t('activities.conflict.fetchedLead', { fields: named(conflict.onlyTheirs) })}</p>}
        {conflict.onlyMine.length > 0 && <p>{t('activities.conflict.mineKeptLead', { fields: named(conflict.onlyMine) })}</p>}
      </Banner>
      {conflict.bothChanged.length > 0 && <BothVersions conflict={conflict} page={page} onChoose={onChoose} />}
    </div>
  );
}

function BothVersions({ conflict, page, onChoose }: ConflictViewProps) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="bada-andrat">
      <h2 id="bada-andrat" className="u-t18">
        {t('activities.conflict.both')}
      </h2>
      <p>{t('activities.conflict.bothLead')}</p>
      <div className="u-band-body u-fields">
        {conflict.bothChanged.map((field) => (
          <Versions key={field} field={field} conflict={conflict} page={page} onChoose={onChoose} />
        ))}
      </div>
    </section>
  );
}

function Versions({ field, conflict, page, onChoose }: ConflictViewProps & { readonly field: keyof FormValues }) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  const inWords = useValueInWords(page);
  const [whose, setWhose] = useState<'mine' | 'theirs'>('mine');
  const choose = (id: string): void => {
    const chosen = id === 'theirs' ? 'theirs' : 'mine';
    setWhose(chosen);
    onChoose(field, chosen);
  };
  return (
    <RadioGroup
      label={fieldName(field)}
      value={whose}
      onChange={choose}
      choices={[
        { id: 'mine', name: t('activities.conflict.mine'), note: inWords(field, conflict.mine) },
        { id: 'theirs', name: t('activities.conflict.theirs'), note: inWords(field, conflict.theirs) },
      ]}
    />
  );
}
