import { Dialog, MenuItem, MenuSection, TextButton, VisuallyHidden } from '@utblick/ui';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Input } from 'react-aria-components/Input';
import { Menu } from 'react-aria-components/Menu';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslation } from 'react-i18next';
import { useLeave } from '../../features/account/useLeave';
import { useViewer } from '../../shared/viewer/ViewerContext';
import type { MenuEntry } from '../Frame/menu-entries';
import type { EntryGroup } from './entry';
import styles from './SearchDialog.module.css';
import { type Finding, useFound } from './useFound';
import { usePlaces } from './usePlaces';

export interface SearchDialogProps {
  readonly menu: readonly MenuEntry[];
  readonly onClose: () => void;
}

/** Ctrl K: pages, things to do, activities, reports, people and units, found by a part of their words. */
export function SearchDialog({ menu, onClose }: SearchDialogProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const text = typed.trim();
  const leave = useLeave();
  const places = usePlaces(text, menu, leave);
  const found = useFound(text);
  return (
    <Dialog title={t('search.title')} isOpen onClose={onClose} closeLabel={t('errors.close')} wide>
      <Autocomplete inputValue={typed} onInputChange={setTyped}>
        <SearchField aria-label={t('search.field')} autoFocus className={styles.field}>
          <Search aria-hidden size={18} />
          <Input placeholder={t('search.placeholder')} maxLength={200} />
        </SearchField>
        <Results groups={[...places, ...found.groups]} waiting={found.waiting} onClose={onClose} />
      </Autocomplete>
      <Standing text={text} found={found} count={[...places, ...found.groups].reduce((sum, { entries }) => sum + entries.length, 0)} />
      <Refusal leave={leave} />
      <p className={`u-t14 u-ink3 ${styles.hint}`}>{t('search.hint')}</p>
    </Dialog>
  );
}

/** Why somebody could not leave for another tenant or sign out. */
function Refusal({ leave }: { readonly leave: ReturnType<typeof useLeave> }) {
  const { t } = useTranslation();
  const { memberships } = useViewer();
  const name = memberships.find(({ tenantId }) => tenantId === leave.notMemberOf)?.tenantName;
  const words = leave.failure ?? (name === undefined ? null : t('frame.tenant.notAMember', { name }));
  return words === null ? null : <p role="alert">{words}</p>;
}

interface ResultsProps {
  readonly groups: readonly EntryGroup[];
  readonly waiting: boolean;
  readonly onClose: () => void;
}

function Results({ groups, waiting, onClose }: ResultsProps) {
  const { t } = useTranslation();
  return (
    <Menu
      aria-label={t('search.results')}
      className={styles.results}
      renderEmptyState={() => <p className={styles.empty}>{waiting ? '' : t('search.noMatch')}</p>}
    >
      {groups.map(({ key, heading, entries }) => (
        <MenuSection key={key} heading={heading}>
          {entries.map(({ id, name, note, icon: Icon, path, act }) => (
            <MenuItem key={id} id={id} name={name} note={note} icon={<Icon aria-hidden />} href={path} onAction={act ?? onClose} />
          ))}
        </MenuSection>
      ))}
    </Menu>
  );
}

/** How the search goes: read out as it changes, and seen where it failed. */
function Standing({ text, found, count }: { readonly text: string; readonly found: Finding; readonly count: number }) {
  const { t } = useTranslation();
  return (
    <>
      <VisuallyHidden>
        <span role="status">{text === '' ? '' : found.waiting ? t('search.searching', { text }) : t('search.found', { count })}</span>
      </VisuallyHidden>
      {found.error !== undefined && (
        <p role="alert" className={styles.failed}>
          {t('search.failed')} <TextButton onPress={found.retry}>{t('errors.tryAgain')}</TextButton>
        </p>
      )}
    </>
  );
}
