import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { MenuEntry } from './menu-entries';
import styles from './SideMenu.module.css';

/** The menu in the left column; settings stand apart from the work. */
export function SideMenu({ menu }: { readonly menu: readonly MenuEntry[] }) {
  const { t } = useTranslation();
  return (
    <nav className={styles.side} aria-label={t('frame.mainMenu')}>
      <ul>
        {menu.map(({ key, path, icon: Icon }) => (
          <li key={key} className={key === 'settings' && menu.length > 1 ? styles.apart : undefined}>
            <NavLink to={path} className={styles.row}>
              <Icon aria-hidden />
              {t(`frame.menu.${key}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
