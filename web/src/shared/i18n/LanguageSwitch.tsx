import { type Locale, locales } from '@utblick/i18n';
import { VisuallyHidden } from '@utblick/ui';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../useFormat';
import { changeLocale } from './i18n';
import styles from './LanguageSwitch.module.css';

export interface LanguageSwitchProps {
  /** Told after the page has changed, so that the choice can be kept on an account. */
  readonly onChange?: (locale: Locale) => void;
}

/** SV / EN. */
export function LanguageSwitch({ onChange }: LanguageSwitchProps) {
  const { t } = useTranslation();
  const current = useLocale();
  const choose = async (locale: Locale): Promise<void> => {
    if (locale === current) return;
    await changeLocale(locale);
    onChange?.(locale);
  };
  return (
    <fieldset className={styles.switch} aria-label={t('frame.language.label')}>
      {locales.map((locale, index) => (
        <Fragment key={locale}>
          {index > 0 && <span aria-hidden>/</span>}
          <button type="button" lang={locale} aria-pressed={locale === current} onClick={() => void choose(locale)}>
            {locale.toUpperCase()}
            <VisuallyHidden> {t(`frame.language.${locale}`)}</VisuallyHidden>
          </button>
        </Fragment>
      ))}
    </fieldset>
  );
}
