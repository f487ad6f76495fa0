import { Button, Dialog, RadioGroup } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DraftDifference, formFromWire, merged, reconciled } from '../draft-difference';
import type { Conflict } from '../draft-saver';
import type { Report, ReportForm } from '../report-form';
import { useAnswerWords } from '../useAnswerWords';

export interface ConflictDialogProps {
  readonly report: Report;
  readonly form: ReportForm;
  readonly conflict: Conflict;
  /** The draft both started from, where it is known. */
  readonly start: ReportForm | null;
  readonly onChosen: (form: ReportForm) => void;
}

/** Both versions side by side where they differ; the person chooses place by place, or all at once. Nothing is lost before. */
export function ConflictDialog({ report, form, conflict, start, onChosen }: ConflictDialogProps) {
  const { t } = useTranslation();
  const { amountInControl } = useAnswerWords();
  const theirs = formFromWire(conflict, report.fields, amountInControl);
  const { form: together, both: found } = reconciled(start, form, theirs, report.fields);
  const [fromThem, setFromThem] = useState<ReadonlySet<string>>(new Set());
  const name = conflict.savedBy;
  const choose = (paths: ReadonlySet<string>) => onChosen(merged(together, theirs, found, paths));
  const pick = (path: string, theirsIsRight: boolean) => {
    const next = new Set(fromThem);
    if (theirsIsRight) next.add(path);
    else next.delete(path);
    setFromThem(next);
  };
  return (
    <Dialog
      isOpen
      wide
      title={t('reporting.report.conflict.title', { name })}
      actions={
        <>
          <Button look="primary" onPress={() => choose(fromThem)}>
            {t('reporting.report.conflict.done')}
          </Button>
          {found.length > 0 && <Button onPress={() => choose(new Set())}>{t('reporting.report.conflict.keepMine')}</Button>}
          {found.length > 0 && (
            <Button onPress={() => choose(new Set(found.map(({ path }) => path)))}>
              {t('reporting.report.conflict.takeTheirs', { name })}
            </Button>
          )}
        </>
      }
    >
      <p>{t(found.length > 0 ? 'reporting.report.conflict.lead' : 'reporting.report.conflict.same')}</p>
      <div className="report-conflicts">
        {found.map((difference) => (
          <OneDifference
            key={difference.path}
            report={report}
            difference={difference}
            savedBy={name}
            theirs={fromThem.has(difference.path)}
            onPick={(right) => pick(difference.path, right)}
          />
        ))}
      </div>
    </Dialog>
  );
}

interface OneDifferenceProps {
  readonly report: Report;
  readonly difference: DraftDifference;
  readonly savedBy: string;
  readonly theirs: boolean;
  readonly onPick: (theirs: boolean) => void;
}

function OneDifference({ report, difference, savedBy, theirs, onPick }: OneDifferenceProps) {
  const { t } = useTranslation();
  const activity = report.activities.find(({ activityId }) => activityId === difference.activityId);
  const label = report.fields.find(({ key }) => key === difference.field)?.label ?? t('reporting.report.conflict.goals');
  const goalNames = (keys: string): string =>
    keys
      .split(',')
      .map((key) => report.goals.find((goal) => goal.key === key)?.name ?? key)
      .join(', ');
  const shown = (text: string): string =>
    text === '' ? t('reporting.report.conflict.empty') : difference.field === null ? goalNames(text) : text;
  return (
    <RadioGroup
      label={activity ? `${activity.name}: ${label}` : label}
      value={theirs ? 'theirs' : 'mine'}
      choices={[
        { id: 'mine', name: t('reporting.report.conflict.mine'), note: shown(difference.mine) },
        { id: 'theirs', name: t('reporting.report.conflict.theirs', { name: savedBy }), note: shown(difference.theirs) },
      ]}
      onChange={(id) => onPick(id === 'theirs')}
    />
  );
}
