import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../../../shared/i18n/LanguageSwitch';
import './OperatorFrame.css';

/** The frame of the installation's own pages, which belong to no organisation. */
export function OperatorFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className="operator-page">
      <header className="operator-top">
        <span className="operator-name">{t('frame.product')}</span>
        <LanguageSwitch />
      </header>
      <main className="operator-main">{children}</main>
    </div>
  );
}
