import { SectionHeading } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { ChangeList } from '../ChangeList';
import type { DraftData } from './draft-data';

/** What the draft would change, against the version that comes last in force. */
export function WhatChanges({ page: { latest, changes } }: { readonly page: DraftData }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="u-band" aria-labelledby="andringar">
      <SectionHeading id="andringar" note={changes.length > 0 ? t('versions.compare.count', { count: changes.length }) : undefined}>
        {t('versions.draft.changes')}
      </SectionHeading>
      <div className="u-band-body">
        {latest === null && <p>{t('versions.draft.first')}</p>}
        {latest && changes.length === 0 && <p>{t('versions.draft.noChanges', { number: latest.number })}</p>}
        {latest && changes.length > 0 && (
          <>
            <p className="u-ink2 settings-against">
              {t('versions.draft.against', { number: latest.number, day: format.day(latest.effectiveFrom) })}
            </p>
            <ChangeList changes={changes} />
          </>
        )}
      </div>
    </section>
  );
}
