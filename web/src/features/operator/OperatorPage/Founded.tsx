import { Banner } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';

/** What the page is told when a tenant has just been founded. */
export interface FoundedState {
  readonly founded: { readonly name: string; readonly email: string };
}

/** What was done a moment ago. */
export function Founded() {
  const { t } = useTranslation();
  const { state } = useLocation() as { readonly state: FoundedState | null };
  if (!state?.founded) return null;
  return (
    <div className="u-band-body">
      <Banner tone="done" announce title={t('operator.founding.done', state.founded)}>
        {t('operator.founding.doneLead', state.founded)}
      </Banner>
    </div>
  );
}
