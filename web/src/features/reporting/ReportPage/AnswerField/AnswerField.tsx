import { MoneyField, RadioGroup, TextArea, TextField } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldComments } from '../FieldComments/FieldComments';
import { controlIdOf, pathOf, type ReportFieldData } from '../report-form';
import { useAnswerWords } from '../useAnswerWords';
import type { AnswerFieldProps } from './answer-field-props';
import { LastAnswer } from './LastAnswer';
import { RegisterLine } from './RegisterLine';
import { useFaultWords } from './useFaultWords';

/** One answer: its control, where it comes from, what was answered last time, and what has been said about it. */
export function AnswerField(props: AnswerFieldProps) {
  const { report, field, activityId, answer, fault } = props;
  const path = pathOf({ activityId, field: field.key });
  const [touched, setTouched] = useState(false);
  const words = useAnswerWords();
  const faultWords = useFaultWords();
  const label = words.label(field, report.year);
  const told = faultWords(field, answer.text, fault, touched);
  const isMoney = field.type === 'money';
  const comments = <FieldComments report={report} path={path} label={label} onCommented={props.onCommented} />;
  return (
    <div className="report-answer">
      <div className={isMoney ? 'report-control report-control-money' : 'report-control'}>
        <Control
          id={controlIdOf(path)}
          field={field}
          label={label}
          value={answer.text}
          error={told}
          onChange={props.onWrite}
          onBlur={() => setTouched(true)}
        />
        <RegisterLine {...props} />
      </div>
      <LastAnswer {...props} />
      {comments}
    </div>
  );
}

interface ControlProps {
  readonly id: string;
  readonly field: ReportFieldData;
  readonly label: string;
  readonly value: string;
  readonly error: string | null;
  readonly onChange: (text: string) => void;
  readonly onBlur: () => void;
}

function Control({ field, ...control }: ControlProps) {
  const { t } = useTranslation();
  const hint = field.hint ?? undefined;
  switch (field.type) {
    case 'money':
      return <MoneyField {...control} hint={hint} isRequired={field.required} />;
    case 'reference':
      return <TextField {...control} hint={hint} width="text" isRequired={field.required} />;
    case 'yes_no':
      return (
        <RadioGroup
          {...control}
          hint={hint}
          choices={[
            { id: 'yes', name: t('reporting.report.yes') },
            { id: 'no', name: t('reporting.report.no') },
          ]}
        />
      );
    default:
      return (
        <TextArea
          {...control}
          hint={hint ?? (field.type === 'list' ? t('reporting.report.listHint') : undefined)}
          rows={4}
          width="full"
          isRequired={field.required}
        />
      );
  }
}
