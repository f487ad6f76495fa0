import { Banner, Button, LinkButton, PageHeader } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation, useParams } from 'react-router';
import { safeReturnPath } from '../../shared/routing/sign-in-path';
import { usePageTitle } from '../../shared/usePageTitle';
import { useViewer } from '../../shared/viewer/ViewerContext';
import { useLeave } from './useLeave';

/**
 * Where a link leads that says which organisation its page belongs to. Whoever works there goes on at once; whoever works in
 * another is asked first, since work may stand open there in another window.
 */
export function TenantLinkPage() {
  const { tenantId, '*': rest = '' } = useParams();
  const { search } = useLocation();
  const { tenant, memberships } = useViewer();
  const path = safeReturnPath(`/${rest}${search}`);
  if (tenantId === tenant.id) return <Navigate replace to={path} />;
  const other = memberships.find((membership) => membership.tenantId === tenantId);
  return other ? <Elsewhere tenantId={other.tenantId} name={other.tenantName} path={path} /> : <Stranger />;
}

function Elsewhere({ tenantId, name, path }: { readonly tenantId: string; readonly name: string; readonly path: string }) {
  const { t } = useTranslation();
  const { tenant: here } = useViewer();
  const { switchTenant, pending, failure, notMemberOf } = useLeave();
  const title = t('notifications.link.elsewhereTitle', { tenant: name });
  usePageTitle(title);
  const trouble = notMemberOf === null ? failure : t('frame.tenant.notAMember', { name });
  return (
    <>
      <PageHeader title={title} lead={t('notifications.link.elsewhereLead', { here: here.name })} />
      {trouble && <Banner tone="late" title={trouble} announce />}
      <div className="u-buttons u-band-body">
        <Button look="primary" isDisabled={pending} onPress={() => void switchTenant(tenantId, path)}>
          {t('notifications.link.switch', { tenant: name })}
        </Button>
        <LinkButton href="/att-gora">{t('notifications.link.stay', { here: here.name })}</LinkButton>
      </div>
    </>
  );
}

/** The same for an organisation that the person is not a member of and for one that does not exist. */
function Stranger() {
  const { t } = useTranslation();
  const { email } = useViewer();
  usePageTitle(t('notifications.link.strangerTitle'));
  return (
    <>
      <PageHeader title={t('notifications.link.strangerTitle')} lead={t('notifications.link.strangerLead', { email })} />
      <div className="u-buttons u-band-body">
        <LinkButton href="/att-gora">{t('notifications.toTodo')}</LinkButton>
      </div>
    </>
  );
}
