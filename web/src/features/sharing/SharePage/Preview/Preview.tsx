import { useQuery } from '@apollo/client/react';
import { Banner } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { PageLoading } from '../../../../shared/states/PageLoading';
import { useCountryName } from '../../../../shared/useCountryName';
import { useWord } from '../../../../shared/useWord';
import { SharingPreviewDocument } from '../SharingPreview.query.generated';
import { ActivityRows } from './ActivityRows';
import { CountTable } from './CountTable';
import type { PreviewRows } from './preview-rows';
import { StrategyParts } from './StrategyParts';
import { MoneyTable, YearTable } from './YearTables';

/** Exactly the rows that the receiver would see. */
export function Preview({ kind, grain }: { readonly kind: string; readonly grain: string }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(SharingPreviewDocument, { variables: { kind, grain }, fetchPolicy: 'network-only' });
  if (error) return <Banner tone="late" title={t('sharing.preview.failed')} />;
  if (!data) return <PageLoading />;
  if (!data.sharingPreview) return null;
  return <Rows rows={data.sharingPreview} />;
}

function Rows({ rows }: { readonly rows: PreviewRows }) {
  const { t } = useTranslation();
  const word = useWord();
  const country = useCountryName();
  const { years, themes, countries, money, activities, strategies } = rows;
  const isEmpty = [years, money, activities, strategies].every((list) => list.length === 0);
  if (isEmpty) return <p className="u-band-body u-ink2">{t('sharing.preview.nothing')}</p>;
  return (
    <div className="share-preview">
      {strategies.map((strategy) => (
        <StrategyParts key={strategy.version} strategy={strategy} />
      ))}
      {years.length > 0 && <YearTable years={years} />}
      {themes.length > 0 && (
        <CountTable
          caption={t('sharing.preview.byTheme')}
          head={t('sharing.preview.theme')}
          counts={themes}
          nameOf={(key) => word('theme', key)}
        />
      )}
      {countries.length > 0 && (
        <CountTable caption={t('sharing.preview.byCountry')} head={t('sharing.preview.country')} counts={countries} nameOf={country} />
      )}
      {money.length > 0 && <MoneyTable money={money} />}
      {activities.length > 0 && <ActivityRows activities={activities} />}
    </div>
  );
}
