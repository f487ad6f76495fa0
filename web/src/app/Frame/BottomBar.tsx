import { Menu, MenuItem } from '@utblick/ui';
import { Ellipsis, UserRound } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import styles from './BottomBar.module.css';
import { bottomEntries, liesAt, type MenuEntry } from './menu-entries';

/** The menu at the foot of a phone: four pages and the rest behind "Mer". */
export function BottomBar({ menu }: { readonly menu: readonly MenuEntry[] }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { foot, rest } = bottomEntries(menu);
  return (
    <nav className={styles.foot} aria-label={t('frame.mainMenu')}>
      {foot.map(({ key, path, icon: Icon, beside }) => (
        <Link key={key} to={path} className={styles.entry} aria-current={liesAt({ path, beside }, pathname) ? 'page' : undefined}>
          <Icon aria-hidden />
          {t(`frame.menu.${key}`)}
        </Link>
      ))}
      <Menu
        label={t('frame.moreTitle')}
        placement="bottom end"
        trigger={
          <Button className={styles.entry}>
            <Ellipsis aria-hidden />
            {t('frame.menu.more')}
          </Button>
        }
      >
        {rest.map(({ key, path, icon: Icon }) => (
          <MenuItem key={key} id={key} name={t(`frame.menu.${key}`)} icon={<Icon aria-hidden />} href={path} />
        ))}
        <MenuItem id="account" name={t('frame.menu.account')} icon={<UserRound aria-hidden />} href="/konto" />
      </Menu>
    </nav>
  );
}
