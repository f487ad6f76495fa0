import { useLazyQuery } from '@apollo/client/react';
import { Banner, Button, ComboBox } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../../../shared/states/useProblemText';
import { itemsOf } from '../../fields/written';
import { GuideMunicipalitiesDocument, type GuideMunicipalitiesQuery } from './GuideMunicipalities.query.generated';
import type { WrittenTenant } from './written-tenant';

type Listed = GuideMunicipalitiesQuery['municipalityList'][number];

interface MunicipalityLookupProps {
  readonly tenant: WrittenTenant;
  readonly onChange: (changed: WrittenTenant) => void;
}

/** Fills in what the list of Sweden's municipalities knows. What it has no figure for stays open. */
export function MunicipalityLookup({ tenant, onChange }: MunicipalityLookupProps) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const [ask, { data, loading, error }] = useLazyQuery(GuideMunicipalitiesDocument);
  const choose = (code: string | null): void => {
    const listed = data?.municipalityList.find((each) => each.code === code);
    if (listed) onChange(withListed(tenant, listed));
  };
  if (!data)
    return (
      <div>
        <Button pending={loading} pendingLabel={t('guidePlaces.lookup.loading')} onPress={() => void ask()}>
          {t('guidePlaces.lookup.open')}
        </Button>
        {error && <Banner tone="late" announce title={problemText(error)} />}
      </div>
    );
  return (
    <ComboBox
      label={t('guidePlaces.lookup.municipality')}
      hint={t('guidePlaces.lookup.lead')}
      value={null}
      onChange={choose}
      choices={data.municipalityList.map(({ code, shortName, countyName }) => ({
        id: code,
        name: `${shortName} ${code}`,
        note: countyName,
      }))}
      emptyText={t('guidePlaces.lookup.empty')}
      openLabel={t('guidePlaces.lookup.openList')}
    />
  );
}

/** A figure that stands there already for the day is left as it is. */
function withListed(tenant: WrittenTenant, { code, name, shortName, countyCode, population }: Listed): WrittenTenant {
  const figures = itemsOf(tenant.populations);
  const { inhabitants, on, source } = population ?? {};
  const isNew = population !== null && figures.every((figure) => figure.on !== on);
  return { code, name, shortName, county: countyCode, ...(isNew && { populations: [...figures, { inhabitants, on, source }] }) };
}
