import { Banner, Button, DateField, isIsoDay } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../useFormat';
import { useDayInAddress } from './useDayInAddress';

export interface ShownDayProps {
  /** The day that the page shows, ISO date. */
  readonly day: string;
  readonly today: string;
}

/** "Visa för dagen": changes what the page shows as soon as a whole day is written, and stands in the address bar. */
export function DayControl({ day, today }: ShownDayProps) {
  const { t } = useTranslation();
  const { ask } = useDayInAddress();
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const change = (next: string) => {
    setTyped(isIsoDay(next) ? null : next);
    setWrong(false);
    if (isIsoDay(next)) ask(next === today ? null : next);
  };
  const leave = () => {
    if (typed === null || typed.trim() !== '') setWrong(typed !== null);
    else setTyped(null);
  };
  return (
    <DateField
      label={t('organisation.day.label')}
      pickLabel={t('organisation.day.pick')}
      value={typed ?? day}
      error={wrong ? t('organisation.day.wrong') : undefined}
      onChange={change}
      onBlur={leave}
    />
  );
}

/** Says which day it is that is shown, where it is not today. */
export function OtherDay({ day, today }: ShownDayProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { ask } = useDayInAddress();
  if (day === today) return null;
  const title = t(day < today ? 'organisation.day.shownPast' : 'organisation.day.shownComing', { day: format.day(day) });
  return (
    <Banner
      title={title}
      action={
        <Button small onPress={() => ask(null)}>
          {t('organisation.day.toToday')}
        </Button>
      }
    />
  );
}
