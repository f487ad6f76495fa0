import { Banner, TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';

/** What the page is told when a tenant has just been founded. */
export interface FoundedState {
  readonly founded: { readonly name: string; readonly email: string; readonly link: string | null };
}

/** What was done a moment ago. */
export function Founded() {
  const { t } = useTranslation();
  const { state } = useLocation() as { readonly state: FoundedState | null };
  if (!state?.founded) return null;
  return (
    <div className="u-band-body">
      <Banner tone="done" announce title={t('operator.founding.done', state.founded)}>
        {state.founded.link ? <ShownLink link={state.founded.link} /> : t('operator.founding.doneLead', state.founded)}
      </Banner>
    </div>
  );
}

/** The letter's link, on an installation that sends none. */
export function ShownLink({ link }: { readonly link: string }) {
  const { t } = useTranslation();
  return (
    <p>
      {t('operator.founding.notSent')} <TextLink href={link}>{t('operator.founding.link')}</TextLink>
    </p>
  );
}
