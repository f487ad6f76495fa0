import { SectionHeading, TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { draftPath } from '../paths';
import type { VersionsPageQuery } from './VersionsPage.query.generated';

interface DraftListProps {
  readonly drafts: VersionsPageQuery['versionsPage']['drafts'];
  readonly today: string;
}

/** What is on its way: each draft with who saved it last. */
export function DraftList({ drafts, today }: DraftListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="u-band" aria-labelledby="utkast">
      <SectionHeading id="utkast" note={t('versions.drafts.note')}>
        {t('versions.drafts.title')}
      </SectionHeading>
      {drafts.length === 0 ? (
        <p className="u-band-body u-ink2">{t('versions.drafts.none')}</p>
      ) : (
        <ul className="u-rows">
          {drafts.map(({ id, name, createdBy, savedBy, savedAt, basedOn }) => (
            <li key={id} className="settings-draft">
              <TextLink href={draftPath(id)}>{name}</TextLink>
              <p className="u-t15 u-ink2">{t('versions.drafts.saved', { author: savedBy, day: format.moment(savedAt, today) })}</p>
              <p className="u-t14 u-ink3">
                {[
                  ...(createdBy === savedBy ? [] : [t('versions.drafts.begun', { author: createdBy })]),
                  ...(basedOn > 0 ? [t('versions.drafts.basedOn', { number: basedOn })] : []),
                ].join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
