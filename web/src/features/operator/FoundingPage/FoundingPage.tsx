import { useQuery } from '@apollo/client/react';
import { PageHeader } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { PageLoading } from '../../../shared/states/PageLoading';
import { PageProblem } from '../../../shared/states/PageProblem';
import { usePageTitle } from '../../../shared/usePageTitle';
import { OperatorFrame } from '../fields/OperatorFrame';
import { FoundingForm } from './FoundingForm';
import { MunicipalityListDocument } from './MunicipalityList.query.generated';

/** A new organisation and its first administrator. */
export function FoundingPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(MunicipalityListDocument, { fetchPolicy: 'network-only', context: { withoutSession: true } });
  usePageTitle(t('operator.founding.title'));
  if (!data && !error) return <PageLoading />;
  return (
    <OperatorFrame>
      {data ? (
        <>
          <PageHeader title={t('operator.founding.title')} lead={t('operator.founding.lead')} />
          <FoundingForm municipalities={data.municipalityList} />
        </>
      ) : (
        <PageProblem error={error} onRetry={() => void refetch()} />
      )}
    </OperatorFrame>
  );
}
