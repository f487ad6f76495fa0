import { Banner, Button, DateField, Dialog, TextField, TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { useViewer } from '../../../shared/viewer/ViewerContext';
import { roundPath } from '../paths';
import type { UndatedRule } from './rounds-data';
import { useDatedRound } from './useDatedRound';

export interface DatedRoundDialogProps {
  readonly rule: UndatedRule;
  readonly onClose: () => void;
}

type Form = ReturnType<typeof useDatedRound>;

/** Asks for what the rule does not say: what the round is called, its period, the last day, and where they come from. */
export function DatedRoundDialog({ rule, onClose }: DatedRoundDialogProps) {
  const { t } = useTranslation();
  const form = useDatedRound(rule);
  return (
    <Dialog
      title={t('instruction.dated.title', { rule: rule.ruleName })}
      isOpen
      wide
      onClose={onClose}
      closeLabel={t('reporting.round.close')}
      actions={
        <>
          <Button look="primary" pending={form.saving} pendingLabel={t('instruction.dated.saving')} onPress={() => void form.save()}>
            {t('instruction.dated.save')}
          </Button>
          <Button onPress={onClose}>{t('reporting.round.cancel')}</Button>
        </>
      }
    >
      <div className="rounds-dated">
        <p className="u-ink2">{t('instruction.dated.lead')}</p>
        {form.failure && <Banner tone="late" title={form.failure} announce />}
        {form.overlap && (
          <Banner
            tone="late"
            announce
            title={t('instruction.dated.overlaps', { name: form.overlap.overlapsName })}
            action={
              <TextLink href={roundPath(form.overlap.overlapsId)}>
                {t('instruction.dated.toExisting', { name: form.overlap.overlapsName })}
              </TextLink>
            }
          />
        )}
        <TextField
          autoFocus
          label={t('instruction.dated.name')}
          hint={t('instruction.dated.nameHint')}
          width="full"
          value={form.values.name}
          error={form.faults.name}
          onChange={(value) => form.set('name', value)}
        />
        <Days form={form} />
        <TextField
          label={t('instruction.dated.datedBy')}
          hint={t('instruction.dated.datedByHint')}
          width="full"
          value={form.values.datedBy}
          error={form.faults.datedBy}
          onChange={(value) => form.set('datedBy', value)}
        />
        <Taken rule={rule} />
      </div>
    </Dialog>
  );
}

function Days({ form }: { readonly form: Form }) {
  const { t } = useTranslation();
  const { today } = useViewer();
  const day = (field: 'periodFrom' | 'periodTo' | 'dueOn', min?: string) => (
    <DateField
      label={t(`instruction.dated.${field}`)}
      pickLabel={t('instruction.dated.pickDay')}
      value={form.values[field]}
      error={form.faults[field]}
      onChange={(value) => form.set(field, value)}
      {...(min && { min })}
    />
  );
  return (
    <>
      <div className="u-field-row">
        {day('periodFrom')}
        {day('periodTo')}
      </div>
      {day('dueOn', today)}
    </>
  );
}

/** The periods that are spoken for, so that nobody has to try. */
function Taken({ rule: { taken } }: { readonly rule: UndatedRule }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (taken.length === 0) return null;
  return (
    <div>
      <p className="u-t15 u-ink2">{t('instruction.dated.taken')}</p>
      <ul className="u-list u-t15">
        {taken.map(({ name, periodFrom, periodTo }) => (
          <li key={periodTo}>{t('instruction.dated.takenPeriod', { name, from: format.day(periodFrom), to: format.day(periodTo) })}</li>
        ))}
      </ul>
    </div>
  );
}
