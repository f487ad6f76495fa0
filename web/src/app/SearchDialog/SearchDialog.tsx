import { Dialog } from '@utblick/ui';
import { Search } from 'lucide-react';
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslation } from 'react-i18next';
import { useMayAnywhere } from '../../shared/viewer/ViewerContext';
import type { MenuEntry } from '../Frame/menu-entries';
import styles from './SearchDialog.module.css';

export interface SearchDialogProps {
  readonly menu: readonly MenuEntry[];
  readonly onClose: () => void;
}

/** Ctrl K: every page the person can reach, found by a part of its name. */
export function SearchDialog({ menu, onClose }: SearchDialogProps) {
  const { t } = useTranslation();
  const { contains } = useFilter({ sensitivity: 'base' });
  const mayWrite = useMayAnywhere('activity.write');
  const pages = [
    ...menu.map(({ key, path }) => ({ path, name: t(`frame.menu.${key}`) })),
    ...(mayWrite ? [{ path: '/aktiviteter/ny', name: t('frame.menu.newActivity') }] : []),
    { path: '/konto', name: t('frame.menu.account') },
  ];
  return (
    <Dialog title={t('frame.search.title')} isOpen onClose={onClose} closeLabel={t('errors.close')}>
      <Autocomplete filter={contains}>
        <SearchField aria-label={t('frame.search.field')} autoFocus className={styles.field}>
          <Search aria-hidden size={18} />
          <Input />
        </SearchField>
        <Menu
          aria-label={t('frame.search.pages')}
          className={styles.pages}
          items={pages}
          onAction={onClose}
          renderEmptyState={() => <p className={styles.empty}>{t('frame.search.noMatch')}</p>}
        >
          {({ path, name }) => (
            <MenuItem id={path} href={path} textValue={name} className="u-menu-item">
              {name}
            </MenuItem>
          )}
        </Menu>
      </Autocomplete>
      <p className="u-t14 u-ink3">{t('frame.search.hint')}</p>
    </Dialog>
  );
}
