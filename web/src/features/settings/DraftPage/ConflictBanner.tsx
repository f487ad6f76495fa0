import { Banner, Button } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { ChangeList } from '../ChangeList';
import type { DraftConflict, Settlement } from './useDraftText';

interface ConflictBannerProps {
  readonly conflict: DraftConflict;
  readonly onSettle: (settlement: Settlement) => void;
}

/** Somebody else saved first: what they changed, and three ways on. The own text stays until one is chosen. */
export function ConflictBanner({ conflict, onSettle }: ConflictBannerProps) {
  const { t } = useTranslation();
  const { author, changes, merged, clashes } = conflict;
  return (
    <div className="settings-conflict">
      <Banner tone="late" announce title={t('versions.draft.conflict', { author })}>
        {merged === null ? t('versions.draft.conflictUnread') : t('versions.draft.conflictLead')}
      </Banner>
      {changes.length > 0 && <ChangeList changes={changes} linked={false} />}
      {clashes.length > 0 && (
        <div>
          <p>{t('versions.draft.clash')}</p>
          <ul className="u-list">
            {clashes.map((clash) => (
              <li key={clash}>{clash}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="u-buttons">
        {merged !== null && (
          <Button look="primary" onPress={() => onSettle('merged')}>
            {t('versions.draft.merge')}
          </Button>
        )}
        <Button onPress={() => onSettle('own')}>{t('versions.draft.keepOwn')}</Button>
        <Button onPress={() => onSettle('theirs')}>{t('versions.draft.takeTheirs')}</Button>
      </div>
    </div>
  );
}
