import { parseKronor } from '@utblick/domain';
import { Button, Dialog } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { ReportContents } from '../ReportReader/ReportContents';
import type { AnswerData, FormAnswers, FormListEntry, ListEntryData, Report, ReportForm } from '../report-form';

export interface PreviewDialogProps {
  readonly report: Report;
  readonly form: ReportForm;
  readonly onClose: () => void;
}

/** The report as it will read once it is handed in. */
export function PreviewDialog({ report, form, onClose }: PreviewDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      isOpen
      wide
      title={t('reporting.report.previewTitle')}
      onClose={onClose}
      closeLabel={t('reporting.round.close')}
      actions={<Button onPress={onClose}>{t('reporting.report.backToForm')}</Button>}
    >
      <ReportContents report={asRead(report, form)} headingLevel={3} />
    </Dialog>
  );
}

/** The page's data with the form's answers in them. */
function asRead(report: Report, form: ReportForm): Report {
  const isMoney = (field: string) => report.fields.some(({ key, type }) => key === field && type === 'money');
  const filled = (answers: readonly AnswerData[], given: FormAnswers | undefined): AnswerData[] =>
    answers.map((answer) => {
      const text = given?.[answer.field]?.text ?? '';
      const amount = isMoney(answer.field) ? parseKronor(text) : null;
      const value = text.trim() === '' ? null : amount?.ok ? { amount: amount.kronor, text: null } : { amount: null, text };
      return { ...answer, value, registerChanged: false, list: previewed(answer, given?.[answer.field]?.list ?? null) };
    });
  return {
    ...report,
    activities: report.activities.map((activity) => {
      const written = form.activities.find(({ activityId }) => activityId === activity.activityId);
      return { ...activity, goals: [...(written?.goals ?? [])], answers: filled(activity.answers, written?.answers) };
    }),
    unitAnswers: filled(report.unitAnswers, form.unit),
  };
}

const byHand = { kind: null, programme: null, unitName: null, startsOn: null, endsOn: null, inRegister: false, isNew: false };

/** The list's lines as they are chosen now, with what the register says of each. */
function previewed({ list }: AnswerData, given: readonly FormListEntry[] | null): ListEntryData[] | null {
  const written = given?.filter(({ name }) => name.trim() !== '') ?? null;
  return (
    written?.map((entry) => ({
      ...byHand,
      ...list?.find(({ activityId }) => activityId !== null && activityId === entry.activityId),
      ...entry,
    })) ?? null
  );
}
