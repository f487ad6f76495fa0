import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { liesAt, type MenuEntry } from './menu-entries';
import styles from './SideMenu.module.css';

/** The menu in the left column; settings stand apart from the work. */
export function SideMenu({ menu }: { readonly menu: readonly MenuEntry[] }) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  return (
    <nav className={styles.side} aria-label={t('frame.mainMenu')}>
      <ul>
        {menu.map(({ key, path, icon: Icon, beside }) => (
          <li key={key} className={key === 'settings' && menu.length > 1 ? styles.apart : undefined}>
            <Link to={path} className={styles.row} aria-current={liesAt({ path, beside }, pathname) ? 'page' : undefined}>
              <Icon aria-hidden />
              {t(`frame.menu.${key}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
