import { Button, LinkButton } from '@utblick/ui';
import { CircleAlert, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../shared/useFormat';
import type { AnswerFieldProps } from '../AnswerField/answer-field-props';
import { LastAnswer } from '../AnswerField/LastAnswer';
import { FieldComments } from '../FieldComments/FieldComments';
import { controlIdOf, type FormListEntry, pathOf } from '../report-form';
import { HandLine } from './HandLine';
import { ListedActivity } from './ListedActivity';
import './ListField.css';

export interface ListFieldProps extends AnswerFieldProps {
  readonly onList: (list: readonly FormListEntry[]) => void;
}

/** A list report: what the register has, each with a tick, and lines by hand (HBG-F4, HUD-F2). */
export function ListField(props: ListFieldProps) {
  const { report, field, data, answer, fault, onList } = props;
  const path = pathOf({ activityId: null, field: field.key });
  const id = controlIdOf(path);
  const entries = answer.list ?? [];
  const change = (index: number, next: FormListEntry) => onList(entries.map((entry, at) => (at === index ? next : entry)));
  const registered = entries.flatMap((entry, index) => (entry.activityId === null ? [] : [{ entry, index }]));
  // A line by hand is known by its place alone.
  const byHand = entries
    .flatMap((entry, index) => (entry.activityId === null ? [{ entry, index }] : []))
    .map((line, before) => ({ ...line, at: before + 1 }));
  return (
    <div className="report-answer">
      <fieldset id={id} tabIndex={-1} className="list-field" aria-describedby={`${id}-lead`}>
        <legend className="u-label">{field.label}</legend>
        <Lead id={`${id}-lead`} {...props} registered={registered.length} />
        <Fault field={fault} empty={answer.text.trim() === ''} />
        <ul className="list-lines">
          {registered.map(({ entry, index }) => (
            <ListedActivity
              key={entry.activityId}
              entry={entry}
              data={data?.list?.find(({ activityId }) => activityId === entry.activityId)}
              onChange={(next) => change(index, next)}
            />
          ))}
          {byHand.map(({ entry, index, at }) => (
            <HandLine
              key={at}
              at={at}
              entry={entry}
              onChange={(next) => change(index, next)}
              onRemove={() => onList(entries.filter((_, other) => other !== index))}
            />
          ))}
        </ul>
      </fieldset>
      <ListActions {...props} />
      <LastAnswer {...props} />
      <FieldComments report={report} path={path} label={field.label} onCommented={props.onCommented} />
    </div>
  );
}

function Lead({ id, field, answer, registered }: ListFieldProps & { readonly id: string; readonly registered: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const entries = answer.list ?? [];
  const included = entries.filter((entry) => entry.included && entry.name.trim() !== '').length;
  const words = field.register
    ? t(registered > 0 ? 'instruction.list.lead' : 'instruction.list.leadEmpty')
    : t('instruction.list.notFromRegister');
  return (
    <div id={id}>
      <p className="u-hint">{field.hint ?? words}</p>
      {field.hint && <p className="u-hint">{words}</p>}
      {entries.length > 0 && (
        <p className="u-t15 list-count">
          {t('instruction.list.count', { count: entries.length, included: format.number(included), number: format.number(entries.length) })}
        </p>
      )}
    </div>
  );
}

function Fault({ field, empty }: { readonly field: string | null; readonly empty: boolean }) {
  const { t } = useTranslation();
  if (field === null || (field === 'required' && !empty)) return null;
  return (
    <p className="u-error">
      <CircleAlert aria-hidden />
      <span>{t(field === 'tooLong' ? 'instruction.list.tooLong' : 'instruction.list.required')}</span>
    </p>
  );
}

/** The ways to what is missing: into the register, which keeps it, or a line that stands here only. */
function ListActions({ report, field, answer, onList }: ListFieldProps) {
  const { t } = useTranslation();
  const add = () => onList([...(answer.list ?? []), { activityId: null, name: '', included: true, reason: '' }]);
  return (
    <div className="u-buttons list-actions">
      {field.register && report.may.includes('register') && (
        <LinkButton href="/aktiviteter/ny" small icon={<Plus aria-hidden />}>
          {t('instruction.list.register')}
        </LinkButton>
      )}
      <Button small look="tertiary" onPress={add}>
        {t('instruction.list.addLine')}
      </Button>
    </div>
  );
}
