import { Banner, EmptyState, LinkButton, SectionHeading, Table } from '@utblick/ui';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ShownLink } from './Founded';
import { type AgainSent, InviteAgainDialog } from './InviteAgainDialog';
import type { Tenant } from './listed-tenant';
import { Standing } from './Standing';

interface TenantDirectoryProps {
  readonly tenants: readonly Tenant[];
  readonly onChanged: () => Promise<unknown>;
}

/** Every organisation of the installation, as the directory that all of them share has it. */
export function TenantDirectory({ tenants, onChanged }: TenantDirectoryProps) {
  const { t } = useTranslation();
  const regions = tenants.filter(({ kind }) => kind === 'region').length;
  const counts = [t('operator.page.municipalities', { count: tenants.length - regions }), t('operator.page.regions', { count: regions })];
  return (
    <section className="u-band" aria-labelledby="organisationer">
      <SectionHeading id="organisationer" note={counts.join(', ')}>
        {t('operator.page.tenants')}
      </SectionHeading>
      <div className="u-band-body">
        <LinkButton href="/drift/ny" icon={<Plus aria-hidden />}>
          {t('operator.founding.open')}
        </LinkButton>
      </div>
      {tenants.length === 0 ? (
        <EmptyState title={t('operator.page.noTenants')}>{t('operator.page.noTenantsLead')}</EmptyState>
      ) : (
        <>
          <p className="u-band-body u-t15 u-ink2">{t('operator.page.tenantsNote')}</p>
          <Directory tenants={tenants} onChanged={onChanged} />
        </>
      )}
    </section>
  );
}

function Directory({ tenants, onChanged }: TenantDirectoryProps) {
  const { t } = useTranslation();
  const [again, setAgain] = useState<Tenant | null>(null);
  const [sent, setSent] = useState<AgainSent | null>(null);
  const done = async (answer: AgainSent): Promise<void> => {
    setAgain(null);
    setSent(answer);
    await onChanged();
  };
  return (
    <>
      {sent && (
        <Banner tone="done" announce title={t('operator.founding.againDone', { email: sent.email })}>
          {sent.link && <ShownLink link={sent.link} />}
        </Banner>
      )}
      {again && <InviteAgainDialog tenant={again} onClose={() => setAgain(null)} onDone={(answer) => void done(answer)} />}
      <Table caption={t('operator.page.tenants')} stacks>
        <thead>
          <tr>
            <th scope="col">{t('operator.page.name')}</th>
            <th scope="col">{t('operator.page.kind')}</th>
            <th scope="col">{t('operator.page.code')}</th>
            <th scope="col">{t('operator.page.standingTitle')}</th>
            <th scope="col">{t('operator.page.exampleData')}</th>
          </tr>
        </thead>
        <tbody>
          {tenants.map((tenant) => {
            const { id, name, kind, code, exampleData } = tenant;
            return (
              <tr key={id}>
                <th scope="row">{name}</th>
                <td className="u-ink2">{t(kind === 'region' ? 'operator.page.kinds.region' : 'operator.page.kinds.municipality')}</td>
                <td data-name={t('operator.page.code')}>{code ?? <span className="u-ink3">{t('operator.page.noCode')}</span>}</td>
                <td data-name={t('operator.page.standingTitle')}>
                  <Standing tenant={tenant} onAgain={() => setAgain(tenant)} />
                </td>
                <td data-name={t('operator.page.exampleData')}>{t(exampleData ? 'operator.page.yes' : 'operator.page.no')}</td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </>
  );
}
