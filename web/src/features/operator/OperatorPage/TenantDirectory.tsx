import { EmptyState, SectionHeading, Table } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import type { OperatorPageQuery } from './OperatorPage.query.generated';

type Tenant = OperatorPageQuery['operatorPage']['tenants'][number];

/** Every organisation of the installation, as the directory that all of them share has it. */
export function TenantDirectory({ tenants }: { readonly tenants: readonly Tenant[] }) {
  const { t } = useTranslation();
  const regions = tenants.filter(({ kind }) => kind === 'region').length;
  const counts = [t('operator.page.municipalities', { count: tenants.length - regions }), t('operator.page.regions', { count: regions })];
  return (
    <section className="u-band" aria-labelledby="organisationer">
      <SectionHeading id="organisationer" note={counts.join(', ')}>
        {t('operator.page.tenants')}
      </SectionHeading>
      {tenants.length === 0 ? (
        <EmptyState title={t('operator.page.noTenants')}>{t('operator.page.noTenantsLead')}</EmptyState>
      ) : (
        <>
          <p className="u-band-body u-t15 u-ink2">{t('operator.page.tenantsNote')}</p>
          <Directory tenants={tenants} />
        </>
      )}
    </section>
  );
}

function Directory({ tenants }: { readonly tenants: readonly Tenant[] }) {
  const { t } = useTranslation();
  return (
    <Table caption={t('operator.page.tenants')} stacks>
      <thead>
        <tr>
          <th scope="col">{t('operator.page.name')}</th>
          <th scope="col">{t('operator.page.kind')}</th>
          <th scope="col">{t('operator.page.code')}</th>
          <th scope="col">{t('operator.page.exampleData')}</th>
        </tr>
      </thead>
      <tbody>
        {tenants.map(({ id, name, kind, code, exampleData }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className="u-ink2">{t(kind === 'region' ? 'operator.page.kinds.region' : 'operator.page.kinds.municipality')}</td>
            <td data-name={t('operator.page.code')}>{code ?? <span className="u-ink3">{t('operator.page.noCode')}</span>}</td>
            <td data-name={t('operator.page.exampleData')}>{t(exampleData ? 'operator.page.yes' : 'operator.page.no')}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
