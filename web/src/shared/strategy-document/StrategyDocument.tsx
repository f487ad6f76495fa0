import { WithRail } from '@utblick/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SourceLine, Sources } from '../stated/Sources';
import { AlsoApplies } from './AlsoApplies';
import { Banners } from './Banners';
import { FollowUp } from './FollowUp';
import { Pillars } from './Pillars';
import { Principles } from './Principles';
import { Purposes } from './Purposes';
import type { Page } from './page-types';
import { Rail } from './Rail';
import styles from './strategy-document.module.css';
import { Title } from './Title';

interface StrategyDocumentProps {
  readonly page: Page;
  readonly showsSources: boolean;
  /** Stands at the first heading. */
  readonly note?: ReactNode;
  /** A draft's, in a column beside its form: narrow, under another title, and without ways to set what is not in force yet. */
  readonly preview?: boolean;
}

/** A strategy as a page to read. Wherever a strategy is drawn, it is drawn by this. */
export function StrategyDocument({ page, showsSources, note = null, preview = false }: StrategyDocumentProps) {
  const { t } = useTranslation();
  const { purposes, lead } = page;
  const document = page.documents.find(({ main }) => main);
  return (
    <Sources sources={page.sources} shown={showsSources}>
      <article className={`u-reading-page ${styles.document}`}>
        {document && <Title page={page} document={document} narrow={preview} />}
        <div className={styles.banners}>{document && <Banners page={page} document={document} />}</div>
        <WithRail rail={<Rail page={page} document={document ?? null} />} railLabel={t('strategy.responsible')}>
          {lead.text && <p className="u-lead">{lead.text}</p>}
          <SourceLine of={lead} />
          {purposes.length > 0 && <Purposes purposes={purposes} note={note} />}
          {page.pillars.length > 0 && <Pillars page={page} note={purposes.length > 0 ? null : note} />}
          <FollowUp page={page} preview={preview} />
          <Principles principles={page.principles} />
          <AlsoApplies page={page} />
        </WithRail>
      </article>
    </Sources>
  );
}
