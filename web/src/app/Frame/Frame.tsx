import { accentProperties, accentTokens, SkipLink } from '@utblick/ui';
import { type CSSProperties, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NavigationType, Outlet, useLocation, useNavigationType } from 'react-router';
import { rememberPagesOf } from '../../shared/recent-pages';
import { useViewer } from '../../shared/viewer/ViewerContext';
import { BottomBar } from './BottomBar';
import styles from './Frame.module.css';
import { menuEntries } from './menu-entries';
import { SideMenu } from './SideMenu';
import { TopBar } from './TopBar';
import { useSearchShortcut } from './useSearchShortcut';

const SearchDialog = lazy(async () => ({ default: (await import('../SearchDialog/SearchDialog')).SearchDialog }));

const mainId = 'innehall';

/** What stands round every page: the tenant, the menu, search, help, language and person. */
export function Frame() {
  const { t } = useTranslation();
  const { tenant, accountId } = useViewer();
  const [searching, setSearching] = useState(false);
  useSearchShortcut(() => setSearching(true));
  rememberPagesOf(`${accountId}/${tenant.id}`);
  useTenantAccent(tenant.accent);
  const menu = menuEntries(tenant.menu);
  return (
    <div className={styles.frame}>
      <SkipLink targetId={mainId}>{t('frame.skipToContent')}</SkipLink>
      <TopBar onSearch={() => setSearching(true)} />
      <SideMenu menu={menu} />
      <Main />
      <BottomBar menu={menu} />
      {searching && (
        <Suspense fallback={null}>
          <SearchDialog menu={menu} onClose={() => setSearching(false)} />
        </Suspense>
      )}
    </div>
  );
}

function Main() {
  const { pathname, hash } = useLocation();
  const goesBack = useNavigationType() === NavigationType.Pop;
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    // A new page begins at its top, for the keyboard and the screen reader too. The browser knows where one that is gone back to stood.
    if (!goesBack && hash === '') window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname, hash, goesBack]);
  return (
    <main ref={main} id={mainId} tabIndex={-1} className={styles.main}>
      <div className={styles.content}>
        <Outlet />
      </div>
    </main>
  );
}

/** The tenant's accent belongs to the whole window, dialogs and menus included. */
function useTenantAccent(accent: string | null): void {
  useEffect(() => {
    const properties = accentProperties(accentTokens(accent)) as CSSProperties;
    const root = document.documentElement.style;
    for (const [name, value] of Object.entries(properties)) root.setProperty(name, String(value));
    return () => {
      for (const name of Object.keys(properties)) root.removeProperty(name);
    };
  }, [accent]);
}
