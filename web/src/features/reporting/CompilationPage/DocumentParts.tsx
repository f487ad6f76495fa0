import { SectionHeading } from '@utblick/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ActivityParts, type ActivityPartsProps } from './ActivityParts';
import { partId, type ShownPart, shownParts } from './document-parts';
import { GoalList } from './GoalList';
import { MoneyTable } from './MoneyTable';

interface DocumentPartsProps extends ActivityPartsProps {
  /** A part's own text, or the field in which it is written. */
  readonly text: (part: ShownPart) => ReactNode;
}

/** The parts of the compilation, written and assembled, in the order of the rule. */
export function DocumentParts({ document, text, goals, linksGoals }: DocumentPartsProps) {
  const { t } = useTranslation();
  return (
    <>
      {shownParts(document, t('reportingDecision.compilation.reports')).map((part) => (
        <section key={part.key} aria-labelledby={partId(part.key)} className="compilation-part">
          <SectionHeading id={partId(part.key)}>{part.label}</SectionHeading>
          {part.key !== 'reports' && text(part)}
          {part.activities && <ActivityParts document={document} goals={goals} linksGoals={linksGoals} />}
          {part.money && <MoneyTable document={document} />}
          {part.goals && <GoalList document={document} />}
        </section>
      ))}
      {document.leftOut.length > 0 && (
        <section aria-labelledby={partId('left-out')} className="compilation-part">
          <SectionHeading id={partId('left-out')}>{t('reportingDecision.compilation.leftOut')}</SectionHeading>
          <ul className="compilation-left-out">
            {document.leftOut.map(({ unitName, reason }) => (
              <li key={unitName}>{t('reportingDecision.compilation.leftOutUnit', { unit: unitName, reason })}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
