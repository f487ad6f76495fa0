import { Disclosure } from '@utblick/ui';
import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../shared/actor-words';
import { useFormat } from '../../../shared/useFormat';
import type { TextEntry } from './passages-data';

interface EntryHistoryProps {
  readonly entries: readonly TextEntry[];
  readonly today: string;
}

/** Where the text stands, who ticked it off, and the ticks that no longer hold. */
export function EntryHistory({ entries, today }: EntryHistoryProps) {
  const { t } = useTranslation();
  const current = entries.filter((entry) => entry.current);
  const earlier = entries.filter((entry) => !entry.current);
  return (
    <>
      {current.map((entry) => (
        <Entry key={entry.id} entry={entry} today={today} />
      ))}
      {earlier.length > 0 && (
        <Disclosure summary={t('passages.history', { count: earlier.length })}>
          {earlier.map((entry) => (
            <Entry key={entry.id} entry={entry} today={today} />
          ))}
        </Disclosure>
      )}
    </>
  );
}

function Entry({ entry, today }: { readonly entry: TextEntry; readonly today: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { carrier, diarienummer: dnr, enteredBy, recordedAt, withdrawnAt, withdrawnBy, current } = entry;
  const day = format.day(entry.enteredOn);
  const where = carrier === '' ? t('passages.entryPlain', { day, dnr }) : t('passages.entry', { carrier: midSentence(carrier), day, dnr });
  const by = t('passages.entryBy', { name: enteredBy ?? '–', moment: format.moment(recordedAt, today) });
  const ended = withdrawnAt
    ? t('passages.withdrawnEntry', { name: withdrawnBy ?? '–', moment: format.moment(withdrawnAt, today) })
    : t('passages.returnedEntry');
  return (
    <p className="passages-entry">
      {current && <CircleCheck aria-hidden size={16} />}
      <span>
        <span className={current ? 'u-strong' : 'passages-struck'}>{where}.</span>{' '}
        <span className="u-ink2">
          {by}.{!current && ` ${ended}.`}
        </span>
      </span>
    </p>
  );
}
