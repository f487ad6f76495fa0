import { Banner, Button, EmptyState, LinkButton } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useLeave } from '../../features/account/useLeave';
import { OpenPage } from '../../shared/open-page/OpenPage';
import { usePageTitle } from '../../shared/usePageTitle';
import type { Viewer } from '../../shared/viewer/ViewerContext';

/** The installation's own page, for its operator. */
const operatorPath = '/drift';

/** For somebody who has signed in but stands in no tenant yet. */
export function ChooseTenant({ viewer }: { readonly viewer: Viewer }) {
  const { t } = useTranslation();
  const { switchTenant, signOut, pending, failure } = useLeave();
  const { pathname, search } = useLocation();
  const some = viewer.memberships.length > 0;
  const title = t(some ? 'frame.tenant.choose' : 'frame.tenant.noMembership');
  usePageTitle(title);
  const wayOut = (
    <>
      {viewer.operator && <LinkButton href={operatorPath}>{t('frame.menu.operator')}</LinkButton>}
      <Button look="tertiary" onPress={() => void signOut()}>
        {t('frame.person.signOut')}
      </Button>
    </>
  );
  return (
    <OpenPage title={title} lead={t(some ? 'frame.tenant.chooseLead' : 'frame.tenant.noMembershipLead')}>
      {failure && <Banner tone="late" title={failure} announce />}
      {some ? (
        <ul className="u-fields u-list">
          {viewer.memberships.map(({ tenantId, tenantName }) => (
            <li key={tenantId}>
              <Button
                wide
                isDisabled={pending}
                onPress={() => void switchTenant(tenantId, pathname === '/' ? undefined : pathname + search)}
              >
                {tenantName}
              </Button>
            </li>
          ))}
          <li className="u-buttons">{wayOut}</li>
        </ul>
      ) : (
        <EmptyState title={viewer.email} action={wayOut} />
      )}
    </OpenPage>
  );
}
