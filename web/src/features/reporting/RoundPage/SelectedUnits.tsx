import { useMutation } from '@apollo/client/react';
import { Banner, Button, SelectionBar } from '@utblick/ui';
import { BellRing, CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../shared/states/useProblemText';
import { useFormat } from '../../../shared/useFormat';
import { ExtendDeadlineDialog } from './ExtendDeadlineDialog';
import { RemindUnitsDocument } from './RemindUnits.mutation.generated';
import type { RoundUnit } from './round-data';

export interface SelectedUnitsProps {
  readonly units: readonly RoundUnit[];
  /** Told what was done, in words. */
  readonly onDone: (words: string) => void;
  readonly onClear: () => void;
}

/** What can be done with the selected units at once: remind them, give them more time. */
export function SelectedUnits({ units, onDone, onClear }: SelectedUnitsProps) {
  const { t } = useTranslation();
  const [extending, setExtending] = useState(false);
  const { remind, pending, failure } = useRemind(units, onDone);
  return (
    <>
      {failure && <Banner tone="late" title={failure} announce />}
      <SelectionBar count={t('reporting.round.selected', { count: units.length })}>
        <Button small look="primary" icon={<BellRing aria-hidden />} pending={pending} onPress={() => void remind()}>
          {t('reporting.round.remind')}
        </Button>
        <Button small icon={<CalendarPlus aria-hidden />} onPress={() => setExtending(true)}>
          {t('reporting.round.extend')}
        </Button>
        <Button small look="tertiary" onPress={onClear}>
          {t('reporting.round.clear')}
        </Button>
      </SelectionBar>
      {extending && <ExtendDeadlineDialog units={units} onDone={onDone} onClose={() => setExtending(false)} />}
    </>
  );
}

function useRemind(units: readonly RoundUnit[], onDone: (words: string) => void) {
  const { t } = useTranslation();
  const format = useFormat();
  const problemText = useProblemText();
  const [mutate, { loading }] = useMutation(RemindUnitsDocument);
  const [failure, setFailure] = useState<string | null>(null);
  const remind = async (): Promise<void> => {
    setFailure(null);
    try {
      const { data } = await mutate({ variables: { reportIds: units.map(({ reportId }) => reportId) } });
      const { reminded = [], unreachable = [] } = data?.remindUnits ?? {};
      const number = format.sentence(format.inWords(reminded.length));
      const done = reminded.length > 0 ? [t('reporting.round.reminded', { count: reminded.length, number })] : [];
      const missed = unreachable.length > 0 ? [t('reporting.round.unreachable', { units: format.list(unreachable) })] : [];
      onDone([...done, ...missed].join(' '));
    } catch (error) {
      setFailure(problemText(error));
    }
  };
  return { remind, pending: loading, failure };
}
