import { deadlineTypes } from '@utblick/configuration';
import { formattingTag, monthName } from '@utblick/i18n';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../shared/useFormat';
import { FaultLine } from '../../../RuleSettingsPage/FaultLine';
import { ChoiceField } from '../../fields/ChoiceField';
import { faultAt } from '../../fields/fault-at';
import { NumberField } from '../../fields/NumberField';
import { WrittenDayField } from '../../fields/WrittenDayField';
import { choicesOf } from '../../fields/written';
import type { Guide, GuidePath } from '../../guide';
import type { WrittenDeadline } from './written-rule';

interface DeadlineFieldProps {
  readonly guide: Guide;
  /** The way to the day itself: `['rules', 0, 'deadline', 'value']`. */
  readonly path: GuidePath;
  readonly value: WrittenDeadline | undefined;
  readonly onChange: (deadline: WrittenDeadline | undefined) => void;
}

/** A last day: the kind, and what that kind needs to be said. */
export function DeadlineField({ guide, path, value, onChange }: DeadlineFieldProps) {
  const { t } = useTranslation();
  return (
    <>
      <ChoiceField
        guide={guide}
        path={[...path, 'type']}
        label={t('ruleGuide.deadline.label')}
        value={value?.type}
        onChange={(type) => onChange(type === undefined ? undefined : { type })}
        choices={deadlineTypes.map((id) => ({ id, name: t(`ruleGuide.deadline.type.${id}`) }))}
      />
      {value && <DeadlineDetails guide={guide} path={path} value={value} onChange={onChange} />}
      <FaultLine text={faultAt(guide, path, true)} />
    </>
  );
}

type DetailsProps = DeadlineFieldProps & { readonly value: WrittenDeadline };

function DeadlineDetails(props: DetailsProps) {
  const { guide, path, value, onChange } = props;
  switch (value.type) {
    case 'calendar_date':
      return <DayOfYear {...props} />;
    case 'days_before_meeting':
      return <BeforeMeeting {...props} />;
    case 'latest_by':
      return (
        <WrittenDayField guide={guide} path={[...path, 'date']} value={value.date} onChange={(date) => onChange({ ...value, date })} />
      );
    default:
      return null;
  }
}

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const years = [
  ['0', 'same'],
  ['1', 'next'],
  ['2', 'second'],
] as const;
/** The language's own default: a report is due in the year after its period. */
const yearAfter = '1';

function DayOfYear({ guide, path, value, onChange }: DetailsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <div className="u-field-row">
        <NumberField guide={guide} path={[...path, 'day']} value={value.day} onChange={(day) => onChange({ ...value, day })} />
        <ChoiceField
          guide={guide}
          path={[...path, 'month']}
          value={value.month}
          onChange={(month) => onChange({ ...value, month: month === undefined ? undefined : Number(month) })}
          choices={months.map((month) => ({ id: String(month), name: format.sentence(monthName(month, formattingTag(format.locale))) }))}
        />
      </div>
      <ChoiceField
        guide={guide}
        path={[...path, 'yearOffset']}
        label={t('ruleGuide.deadline.year')}
        value={value.yearOffset ?? yearAfter}
        onChange={(offset) => onChange({ ...value, yearOffset: offset === yearAfter ? undefined : Number(offset) })}
        choices={years.map(([id, name]) => ({ id, name: t(`ruleGuide.deadline.yearOffset.${name}`) }))}
      />
    </>
  );
}

function BeforeMeeting({ guide, path, value, onChange }: DetailsProps) {
  const { t } = useTranslation();
  return (
    <div className="u-field-row">
      <NumberField guide={guide} path={[...path, 'days']} value={value.days} onChange={(days) => onChange({ ...value, days })} />
      <ChoiceField
        guide={guide}
        path={[...path, 'role']}
        label={t('ruleGuide.deadline.body')}
        value={value.role}
        onChange={(role) => onChange({ ...value, role })}
        choices={choicesOf(guide.tree.roles)}
      />
    </div>
  );
}
