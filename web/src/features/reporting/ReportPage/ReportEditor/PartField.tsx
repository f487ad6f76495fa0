import { memo } from 'react';
import { useViewer } from '../../../../shared/viewer/ViewerContext';
import { AnswerField } from '../AnswerField/AnswerField';
import type { AnswerFieldProps } from '../AnswerField/answer-field-props';
import { ListField } from '../ListField/ListField';
import { type AnswerPlace, fetched, isListField, listed, type ReportForm, written } from '../report-form';
import { useAnswerWords } from '../useAnswerWords';

/** Changes the form as it is when the change is made. */
export type ChangeForm = (change: (form: ReportForm) => ReportForm) => void;

export interface PartFieldProps extends Omit<AnswerFieldProps, 'onWrite' | 'onFetch'> {
  readonly onChange: ChangeForm;
}

/** One field of a part. It is drawn anew only when something of its own has changed, however long the form is. */
export const PartField = memo(function PartField({ onChange, ...of }: PartFieldProps) {
  const { today } = useViewer();
  const words = useAnswerWords();
  const { field, activityId, data } = of;
  const place: AnswerPlace = { activityId, field: field.key };
  const props: AnswerFieldProps = {
    ...of,
    onWrite: (text) => onChange((form) => written(form, place, text)),
    onFetch: () => onChange((form) => fetched(form, place, words.inControl(data?.register ?? null), today)),
  };
  if (!isListField(field)) return <AnswerField {...props} />;
  return <ListField {...props} onList={(list) => onChange((form) => listed(form, place, list))} />;
});
