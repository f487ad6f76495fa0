import { Chain, LinkButton } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../actor-words';
import { SourceLine } from '../stated/Sources';
import { useFormat } from '../useFormat';
import { useMayAnywhere } from '../viewer/ViewerContext';
import type { Page } from './page-types';
import styles from './strategy-document.module.css';

const verbs = ['report', 'compile', 'approve', 'publish'] as const;
const needs = ['who', 'what', 'when', 'whom'] as const;

/** A document without a single rule: the empty chain, and what the municipality would have to decide to get one. */
export function NoReporting({ page, preview }: { readonly page: Page; readonly preview: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const mayManage = useMayAnywhere('configuration.manage');
  const nodes = verbs.map((verb) => ({ key: verb, verb: t(`taxonomy.verb.${verb}`), body: t('states.notStated'), unknown: true }));
  return (
    <div className={styles.noReporting}>
      <Chain label={t('strategy.followUp')} nodes={nodes} vertical={preview} />
      <p>
        <b>{t('strategy.noReporting.title')}</b> {t('strategy.noReporting.lead')}
      </p>
      <SourceLine of={page.reporting} />
      <h3>{t('strategy.noReporting.needs')}</h3>
      <ul className={styles.needs}>
        {needs.map((need) => (
          <li key={need}>{t(`strategy.noReporting.${need}`)}</li>
        ))}
      </ul>
      {mayManage && !preview && (
        <div>
          <LinkButton href="/installningar/regler/ny">{t('strategy.noReporting.add')}</LinkButton>
        </div>
      )}
      {page.caretakers.length > 0 && !mayManage && (
        <p>{t('strategy.noReporting.caretaker', { who: format.list(page.caretakers.map(midSentence)) })}</p>
      )}
    </div>
  );
}
