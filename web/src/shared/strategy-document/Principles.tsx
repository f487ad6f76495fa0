import { SectionHeading } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { OriginTag } from '../stated/OriginTag';
import { headingOrigin } from '../stated/origins';
import { SourceLine } from '../stated/Sources';
import type { Item } from './page-types';
import styles from './strategy-document.module.css';
import { useStrategyWord } from './useStrategyWord';

/** What the document builds on: priorities, watchwords, tools. What somebody else thinks of it stands under its own heading. */
export function Principles({ principles }: { readonly principles: readonly Item[] }) {
  const { t } = useTranslation();
  const views = principles.filter(({ origin }) => origin === 'district_view');
  const own = principles.filter((principle) => !views.includes(principle));
  return (
    <>
      {own.length > 0 && <PrincipleList id="utgangspunkter" heading={t('strategy.principles')} principles={own} />}
      {views.length > 0 && <PrincipleList id="asikter" heading={t('strategy.views')} principles={views} />}
    </>
  );
}

interface PrincipleListProps {
  readonly id: string;
  readonly heading: string;
  readonly principles: readonly Item[];
}

function PrincipleList({ id, heading, principles }: PrincipleListProps) {
  const word = useStrategyWord();
  const covered = headingOrigin(principles);
  return (
    <section className="u-band" aria-labelledby={id}>
      <SectionHeading id={id} tag={<OriginTag origin={covered} />}>
        {heading}
      </SectionHeading>
      <dl className={styles.statements}>
        {principles.map((principle) => (
          <div key={principle.key}>
            <dt>{word('principleKind', principle.kind ?? '')}</dt>
            <dd>
              <p>{principle.text}</p>
              <OriginTag origin={principle.origin} covered={covered} />
              <SourceLine of={principle} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
