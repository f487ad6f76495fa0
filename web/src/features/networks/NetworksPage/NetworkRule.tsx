import { Disclosure, NotStated } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { OriginTag } from '../../../shared/stated/OriginTag';
import { isStated } from '../../../shared/stated/part';
import { SourceLine } from '../../../shared/stated/Sources';
import { usePartWords } from '../../../shared/stated/usePartWords';
import { useFormat } from '../../../shared/useFormat';
import styles from './NetworksPage.module.css';
import type { Fact, Network } from './page-types';

/** What the document says of the network, part by part, and what it leaves open. */
export function NetworkRule({ network, covered }: { readonly network: Network; readonly covered: string | null }) {
  const { t } = useTranslation();
  return (
    <div className={styles.rule}>
      <h3>{t('networks.rule')}</h3>
      <dl>
        {network.facts.map((fact) => (
          <div key={fact.key}>
            <dt>{t(`networks.facts.${fact.key as keyof typeof factKeys}`)}</dt>
            <dd>
              <FactValue fact={fact} covered={covered} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="u-t14 u-ink3">{t('networks.meetingsOpen')}</p>
    </div>
  );
}

const factKeys = { purpose: 0, convenor: 0, frequency: 0, appointedBy: 0, memberDuties: 0, members: 0 } as const;

function FactValue({ fact: { part }, covered }: { readonly fact: Fact; readonly covered: string | null }) {
  const { t } = useTranslation();
  const words = usePartWords();
  const format = useFormat();
  const inWords = (given: Fact['part']): string =>
    given.origin === 'local' ? t('strategy.ownSetting', { text: words.value(given) }) : words.value(given);
  return (
    <>
      {isStated(part) ? inWords(part) : <NotStated>{t(part.stated === 'none' ? 'states.none' : 'states.notStated')}</NotStated>}
      {isStated(part) && part.origin !== 'local' && <OriginTag origin={part.origin} covered={covered} />}
      {part.readings.length > 0 && (
        <Disclosure summary={t('strategy.readings', { number: format.inWords(part.readings.length, 'neuter') })}>
          <ul className={styles.readings}>
            {part.readings.map((reading) => (
              <li key={reading}>{reading}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <SourceLine of={part} />
    </>
  );
}
