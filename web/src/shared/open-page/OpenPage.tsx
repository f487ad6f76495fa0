import { PageHeader } from '@utblick/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from '../i18n/LanguageSwitch';
import styles from './OpenPage.module.css';

export interface OpenPageProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** A page outside the frame, for people who are not signed in. */
export function OpenPage({ title, lead, children }: OpenPageProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <span className={styles.name}>{t('frame.product')}</span>
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <PageHeader title={title} lead={lead} />
        {children}
      </main>
    </div>
  );
}
