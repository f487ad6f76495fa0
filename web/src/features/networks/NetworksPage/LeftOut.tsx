import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../shared/actor-words';
import { OriginTag } from '../../../shared/stated/OriginTag';
import { SourceLine } from '../../../shared/stated/Sources';
import { useFormat } from '../../../shared/useFormat';
import { useWord } from '../../../shared/useWord';
import { type LeftOutLine, leftOutLines } from './left-out';
import styles from './NetworksPage.module.css';
import type { Network } from './page-types';

/** Which kinds of unit are left out on the day or were until lately, who says so, and what has been said about it. */
export function LeftOut({ network, covered }: { readonly network: Network; readonly covered: string | null }) {
  const { t } = useTranslation();
  const words = useLineWords();
  const format = useFormat();
  const lines = leftOutLines(network);
  const { excluded, views, key } = network;
  if (lines.length === 0) return null;
  // The tag stands here in any case: what is shut out by a proposal only is not shut out by a rule.
  const underHeading = excluded.origin === covered ? null : covered;
  return (
    <section aria-labelledby={`${key}-inte-med`} className={styles.leftOut}>
      <h3 id={`${key}-inte-med`}>{t('networks.notIn')}</h3>
      {lines.map((line) => (
        <div key={line.kinds.join()}>
          <p>
            <strong>{words(line)}</strong>
          </p>
          {line.units.length > 0 && <p className="u-ink2">{t('networks.concerns', { units: format.list(line.units) })}</p>}
        </div>
      ))}
      <OriginTag origin={excluded.origin} covered={underHeading} />
      <SourceLine of={excluded} />
      {views.map((view) => (
        <div key={view.key}>
          <p>{view.text}</p>
          <OriginTag origin={view.origin} covered={covered} />
          <SourceLine of={view} />
        </div>
      ))}
    </section>
  );
}

function useLineWords(): (line: LeftOutLine) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  return ({ kinds, from, to, letInOn }) => {
    const named = format.sentence(format.list(kinds.map((kind) => midSentence(word('unitKind.many', kind)))));
    if (letInOn !== null) return t('networks.letIn', { kinds: named, day: format.day(letInOn) });
    if (from !== null && to !== null) return t('networks.leftOutBetween', { kinds: named, from: format.day(from), to: format.day(to) });
    if (to !== null) return t('networks.leftOutUntil', { kinds: named, day: format.day(to) });
    return from === null ? t('networks.leftOut', { kinds: named }) : t('networks.leftOutFrom', { kinds: named, day: format.day(from) });
  };
}
