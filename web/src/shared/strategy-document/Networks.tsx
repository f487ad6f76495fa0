import { NotStated, SectionHeading, TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { OriginTag } from '../stated/OriginTag';
import { headingOrigin } from '../stated/origins';
import { isStated } from '../stated/part';
import { SourceLine } from '../stated/Sources';
import { usePartWords } from '../stated/usePartWords';
import { type Matter } from './page-types';
import styles from './strategy-document.module.css';
import { useStrategyWord } from './useStrategyWord';

/** Left open is worth saying only of these: who is in it, and how often it meets. */
const worthAsking = ['members', 'convenor', 'frequency'];

/** The networks: what for, who meets, how often, and what is left open. */
export function Networks({ networks }: { readonly networks: readonly Matter[] }) {
  const { t } = useTranslation();
  const covered = headingOrigin(networks);
  if (networks.length === 0) return null;
  return (
    <section aria-labelledby="natverk">
      <SectionHeading id="natverk" level={3} tag={<OriginTag origin={covered} />}>
        {t('strategy.networks')}
      </SectionHeading>
      <ul className={styles.railList}>
        {networks.map((network) => (
          <li key={network.key}>
            <h4>{network.name}</h4>
            {isStated(network) ? (
              <NetworkFacts network={network} />
            ) : (
              <NotStated>{t(network.stated === 'none' ? 'states.none' : 'states.notStated')}</NotStated>
            )}
            <OriginTag origin={network.origin} covered={covered} />
            <SourceLine of={network} />
          </li>
        ))}
      </ul>
      {networks.some(({ stated }) => stated !== 'none') && (
        <p className={styles.railMore}>
          <TextLink href="/natverk">{t('networks.toNetworks')}</TextLink>
        </p>
      )}
    </section>
  );
}

function NetworkFacts({ network }: { readonly network: Matter }) {
  const words = usePartWords();
  const word = useStrategyWord();
  const known = network.facts.filter(({ part }) => isStated(part));
  const open = network.facts.filter(({ key, part }) => part.stated === 'not_stated' && worthAsking.includes(key));
  return (
    <>
      {known.map(({ key, part }) => (
        <p key={key}>{key === 'purpose' || key === 'memberDuties' ? part.text : `${word('networkFacts', key)}: ${words.value(part)}`}</p>
      ))}
      {open.map(({ key }) => (
        <p key={key}>
          <NotStated>{word('networkOpen', key)}</NotStated>
        </p>
      ))}
    </>
  );
}
