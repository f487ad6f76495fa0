import { Banner, Dialog, Menu, MenuItem, MenuRule } from '@utblick/ui';
import { ChevronDown, Languages, LogOut, Mail, MonitorSmartphone, Server, UserRound } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useLeave } from '../../features/account/useLeave';
import { useSaveLocale } from '../../features/account/useSaveLocale';
import { changeLocale } from '../../shared/i18n/i18n';
import { useLocale } from '../../shared/useFormat';
import { useMayAnywhere, useViewer } from '../../shared/viewer/ViewerContext';
import styles from './TopBar.module.css';

/** The person's own things: account, language on a phone, and the ways out. */
export function PersonMenu() {
  const { t } = useTranslation();
  const { name, email, operator, tenant } = useViewer();
  const mayReadMail = useMayAnywhere('audit.read');
  const { signOut, signOutEverywhere, failure, forgetFailure } = useLeave();
  const { save } = useSaveLocale();
  const other = useLocale() === 'sv' ? 'en' : 'sv';
  return (
    <>
      <Menu
        label={t('frame.person.menu')}
        placement="bottom end"
        trigger={
          <Button className={styles.quiet} aria-label={name}>
            <UserRound aria-hidden className={styles.onlyPhone} />
            <span className={styles.personName}>{name}</span>
            <ChevronDown aria-hidden className={styles.personName} />
          </Button>
        }
      >
        <MenuItem id="account" name={t('frame.menu.account')} note={email} icon={<UserRound aria-hidden />} href="/konto" />
        <MenuItem
          id="language"
          name={t(`frame.language.${other}`)}
          icon={<Languages aria-hidden />}
          onAction={() => void changeLocale(other).then(() => save(other))}
        />
        {tenant?.exampleData && mayReadMail && (
          <MenuItem id="mail" name={t('frame.menu.outbox')} icon={<Mail aria-hidden />} href="/utvecklingspost" />
        )}
        {operator && <MenuItem id="operator" name={t('frame.menu.operator')} icon={<Server aria-hidden />} href="/drift" />}
        <MenuRule />
        <MenuItem id="out" name={t('frame.person.signOut')} icon={<LogOut aria-hidden />} onAction={() => void signOut()} />
        <MenuItem
          id="everywhere"
          name={t('frame.person.signOutEverywhere')}
          icon={<MonitorSmartphone aria-hidden />}
          onAction={() => void signOutEverywhere()}
        />
      </Menu>
      <Dialog title={t('frame.person.signOut')} isOpen={Boolean(failure)} onClose={forgetFailure} closeLabel={t('errors.close')}>
        <Banner tone="late" title={failure} />
      </Dialog>
    </>
  );
}
