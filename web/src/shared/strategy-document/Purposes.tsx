import { SectionHeading } from '@utblick/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OriginTag } from '../stated/OriginTag';
import { headingOrigin } from '../stated/origins';
import { SourceLine } from '../stated/Sources';
import type { Item } from './page-types';
import styles from './strategy-document.module.css';

/** Why the work is done: a short numbered list in the reading face. */
export function Purposes({ purposes, note }: { readonly purposes: readonly Item[]; readonly note: ReactNode }) {
  const { t } = useTranslation();
  const covered = headingOrigin(purposes);
  return (
    <section className="u-band" aria-labelledby="syften">
      <SectionHeading id="syften" tag={<OriginTag origin={covered} />} note={note}>
        {t(purposes.length === 1 ? 'strategy.purpose' : 'strategy.purposes')}
      </SectionHeading>
      <ol className={styles.purposes}>
        {purposes.map((purpose) => (
          <li key={purpose.key}>
            <div>
              <p className="u-reading">{purpose.text}</p>
              <OriginTag origin={purpose.origin} covered={covered} />
              <SourceLine of={purpose} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
