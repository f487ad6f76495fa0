import { Banner, Button, Dialog, Menu, MenuItem } from '@utblick/ui';
import { Check, ChevronDown } from 'lucide-react';
import { Button as PlainButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useLeave } from '../../features/account/useLeave';
import { useViewer } from '../../shared/viewer/ViewerContext';
import styles from './TopBar.module.css';

/** The tenant's name, and for those who belong to several a way to the others. */
export function TenantSwitcher() {
  const { t } = useTranslation();
  const { tenant, memberships } = useViewer();
  const { switchTenant, failure, notMemberOf, forgetFailure } = useLeave();
  const others = [...memberships].sort((one, other) => one.tenantName.localeCompare(other.tenantName, 'sv'));
  if (others.length < 2) {
    return (
      <div className={styles.tenant}>
        <span>{tenant.name}</span>
      </div>
    );
  }
  const lost = memberships.find(({ tenantId }) => tenantId === notMemberOf);
  const trouble = lost ? t('frame.tenant.notAMember', { name: lost.tenantName }) : failure;
  return (
    <div className={styles.tenant}>
      <Menu
        label={t('frame.tenant.switch')}
        trigger={
          <PlainButton>
            {tenant.name}
            <ChevronDown aria-hidden />
          </PlainButton>
        }
      >
        {others.map(({ tenantId, tenantName }) => (
          <MenuItem
            key={tenantId}
            id={tenantId}
            name={tenantName}
            note={tenantId === tenant.id ? t('frame.tenant.current') : undefined}
            icon={tenantId === tenant.id ? <Check aria-hidden /> : <span style={{ width: 18 }} />}
            onAction={() => tenantId !== tenant.id && void switchTenant(tenantId)}
          />
        ))}
      </Menu>
      <Dialog
        title={t('frame.tenant.switch')}
        isOpen={Boolean(trouble)}
        onClose={forgetFailure}
        closeLabel={t('errors.close')}
        actions={<Button onPress={forgetFailure}>{t('errors.close')}</Button>}
      >
        <Banner tone="late" title={trouble} />
      </Dialog>
    </div>
  );
}
