import { SectionHeading } from '@utblick/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OriginTag } from '../stated/OriginTag';
import { headingOrigin } from '../stated/origins';
import { isStated } from '../stated/part';
import { SourceLine } from '../stated/Sources';
import { usePartWords } from '../stated/usePartWords';
import { useFormat } from '../useFormat';
import { type Fact, type Matter, type Page } from './page-types';
import styles from './strategy-document.module.css';
import { useStrategyWord } from './useStrategyWord';

/** Matters that are told elsewhere on the page. */
const toldElsewhere = ['network', 'publication'];

/** What the document says about money, travel, twin towns and who speaks for the municipality. What it leaves open stands in the rail. */
export function AlsoApplies({ page }: { readonly page: Page }) {
  const { t } = useTranslation();
  const matters = page.matters.filter(({ kind, facts }) => !toldElsewhere.includes(kind) && facts.some(({ part }) => isStated(part)));
  if (matters.length === 0 && page.cooperation.length === 0) return null;
  const covered = headingOrigin([...matters.flatMap(({ facts }) => facts.map(({ part }) => part).filter(isStated)), ...page.cooperation]);
  return (
    <section className="u-band" aria-labelledby="galler-ocksa">
      <SectionHeading id="galler-ocksa" tag={<OriginTag origin={covered} />}>
        {t('strategy.also')}
      </SectionHeading>
      <dl className={styles.statements}>
        {matters.map((matter) => (
          <MatterRow key={matter.key} matter={matter} covered={covered} />
        ))}
        {page.cooperation.length > 0 && <Cooperation page={page} covered={covered} />}
      </dl>
    </section>
  );
}

function MatterRow({ matter, covered }: { readonly matter: Matter; readonly covered: string | null }) {
  const word = useStrategyWord();
  return (
    <div>
      <dt>{word('matter', matter.kind)}</dt>
      <dd>
        {matter.facts
          .filter(({ part }) => isStated(part))
          .map((fact) => (
            <FactLine key={fact.key} fact={fact} covered={covered} />
          ))}
      </dd>
    </div>
  );
}

function FactLine({ fact, covered }: { readonly fact: Fact; readonly covered: string | null }) {
  const { part } = fact;
  const inWords = useFactWords();
  return (
    <div className={styles.fact}>
      <p>{inWords(fact)}</p>
      <OriginTag origin={part.origin} covered={covered} />
      {part.readings.length > 1 && (
        <ul className={styles.readings}>
          {part.readings.map((reading) => (
            <li key={reading}>{reading}</li>
          ))}
        </ul>
      )}
      <SourceLine of={part} />
    </div>
  );
}

/** A sentence of the document as it is; a name or an actor with what it is the answer to. */
function useFactWords(): (fact: Fact) => ReactNode {
  const words = usePartWords();
  const word = useStrategyWord();
  return ({ key, part }) => {
    if (key === 'borderRegional') return word('counts', part.codes?.[0] ?? '')?.replace('{{area}}', part.text ?? '');
    if (part.text) return part.text;
    return (
      <>
        <span className={styles.factName}>{word('fact', key)}:</span> {words.value(part)}
      </>
    );
  };
}

function Cooperation({ page, covered }: { readonly page: Page; readonly covered: string | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div>
      <dt>{t('strategy.cooperation')}</dt>
      <dd>
        {page.cooperation.map((partner) => (
          <div key={partner.key} className={styles.fact}>
            <p>
              <b>{partner.name}</b>
              {partner.text && `. ${format.sentence(partner.text)}`}
            </p>
            <OriginTag origin={partner.origin} covered={covered} />
            <SourceLine of={partner} />
          </div>
        ))}
      </dd>
    </div>
  );
}
