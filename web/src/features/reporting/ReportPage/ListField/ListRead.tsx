import { Disclosure } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../shared/useFormat';
import type { AnswerData, ListEntryData } from '../report-form';
import { useListMeta } from './useListMeta';
import './ListField.css';

/** A list as it was handed in: what is in, what was left out and why, and how the register has moved on since. */
export function ListRead({ answer: { list, addedSince } }: { readonly answer: AnswerData }) {
  const { t } = useTranslation();
  const format = useFormat();
  const included = (list ?? []).filter((entry) => entry.included);
  const out = (list ?? []).filter((entry) => !entry.included);
  return (
    <div className="list-read">
      <p className="u-t15 u-ink2">
        {t('instruction.list.counted', { count: included.length, number: format.sentence(format.inWords(included.length)) })}
      </p>
      <Lines entries={included} />
      {out.length > 0 && (
        <Disclosure summary={`${t('instruction.list.leftOut')} (${format.number(out.length)})`}>
          <Lines entries={out} />
        </Disclosure>
      )}
      {addedSince.length > 0 && (
        <p className="u-t15 list-added">
          {t('instruction.list.added')}: {format.list(addedSince)}
        </p>
      )}
    </div>
  );
}

function Lines({ entries }: { readonly entries: readonly ListEntryData[] }) {
  const { t } = useTranslation();
  const metaOf = useListMeta();
  return (
    <ul className="list-read-lines">
      {entries.map((entry) => (
        <li key={entry.activityId ?? entry.name}>
          <span>{entry.name}</span>
          <span className="u-t15 u-ink3">{metaOf(entry)}</span>
          {entry.reason && <span className="u-t15 u-ink2">{entry.reason}</span>}
          {entry.activityId !== null && !entry.inRegister && <span className="u-t15 list-added">{t('instruction.list.gone')}</span>}
        </li>
      ))}
    </ul>
  );
}
