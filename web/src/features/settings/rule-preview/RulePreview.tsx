import { Chain, type ChainNode, SectionHeading } from '@utblick/ui';
import { Eye, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import type { PreviewDate } from './next-dates';
import './RulePreview.css';

interface RulePreviewProps {
  /** Stands beside the heading: which draft it is. */
  readonly note?: string | undefined;
  readonly nodes: readonly ChainNode[];
  /** What stands in the place of a chain that has no steps. */
  readonly emptyText?: string | undefined;
  readonly dates: readonly PreviewDate[];
  /** What to bear in mind, in words. */
  readonly warnings: readonly string[];
  readonly children?: ReactNode;
}

/** A rule as it would be: its chain, the next dates, and what to bear in mind. */
export function RulePreview({ note, nodes, emptyText, dates, warnings, children }: RulePreviewProps) {
  const { t } = useTranslation();
  return (
    <aside className="rule-preview" aria-labelledby="sa-blir-det">
      <div className="rule-preview-head">
        <Eye aria-hidden size={18} />
        <h2 id="sa-blir-det">{t('settings.preview.title')}</h2>
        {note && <span className="u-t14 u-ink3">{note}</span>}
      </div>
      {nodes.length > 0 ? (
        <Chain vertical label={t('settings.preview.chain')} nodes={nodes} />
      ) : (
        <p className="u-ink3">{emptyText ?? t('settings.preview.empty')}</p>
      )}
      <Dates dates={dates} />
      <Warnings warnings={warnings} />
      {children}
    </aside>
  );
}

function Dates({ dates }: { readonly dates: readonly PreviewDate[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (dates.length === 0) return null;
  return (
    <section aria-labelledby="nasta-datum">
      <SectionHeading level={3} id="nasta-datum">
        {t('settings.preview.dates')}
      </SectionHeading>
      <ul className="u-rows">
        {dates.map(({ period, due }) => (
          <li key={period}>
            <b>{t('settings.preview.period', { period })}</b>{' '}
            {due ? t('settings.preview.due', { day: format.day(due) }) : t('settings.preview.noDay')}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Warnings({ warnings }: { readonly warnings: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="tank-pa" aria-live="polite">
      {warnings.length > 0 && (
        <>
          <SectionHeading level={3} id="tank-pa">
            {t('settings.preview.warnings')}
          </SectionHeading>
          <ul className="rule-warnings">
            {warnings.map((warning) => (
              <li key={warning}>
                <TriangleAlert aria-hidden size={16} />
                <span>{warning}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
