import { SectionHeading, Select } from '@utblick/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormat } from '../../../shared/useFormat';
import { ChangeList } from '../ChangeList';
import { comparedPath } from '../paths';
import type { VersionsPageQuery } from './VersionsPage.query.generated';

/** Any two versions beside each other; the address says which, so that the comparison can be sent on. */
export function CompareVersions({ page }: { readonly page: VersionsPageQuery['versionsPage'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const { versions, comparison } = page;
  const section = useRef<HTMLElement>(null);
  const shown = comparison && `${comparison.from} ${comparison.to}`;
  useEffect(() => {
    if (shown) section.current?.scrollIntoView({ block: 'start' });
  }, [shown]);
  const [newest, before] = versions;
  if (!newest || !before) return null;
  const from = comparison?.from ?? before.number;
  const to = comparison?.to ?? newest.number;
  const choices = versions.map(({ number, effectiveFrom }) => ({
    id: String(number),
    name: t('versions.compare.option', { number, day: format.day(effectiveFrom) }),
  }));
  const compare = (one: number, other: number): void => void navigate(comparedPath(one, other), { preventScrollReset: true });
  return (
    <section ref={section} className="u-band" aria-labelledby="jamfor-versioner">
      <SectionHeading
        id="jamfor-versioner"
        note={comparison && comparison.changes.length > 0 ? t('versions.compare.count', { count: comparison.changes.length }) : undefined}
      >
        {comparison ? t('versions.compare.heading', { from, to }) : t('versions.compare.title')}
      </SectionHeading>
      <div className="u-field-row settings-compare">
        <Select
          label={t('versions.compare.from')}
          placeholder={t('versions.compare.choose')}
          choices={choices}
          value={String(from)}
          onChange={(id) => compare(Number(id), to)}
        />
        <Select
          label={t('versions.compare.to')}
          placeholder={t('versions.compare.choose')}
          choices={choices}
          value={String(to)}
          onChange={(id) => compare(from, Number(id))}
        />
      </div>
      {comparison && (comparison.changes.length === 0 ? <p>{t('versions.compare.same')}</p> : <ChangeList changes={comparison.changes} />)}
    </section>
  );
}
