import { Button, Menu, MenuItem, StateWord } from '@utblick/ui';
import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../shared/useFormat';
import type { MissingAnswer } from '../missing-answers';
import type { ReportPart } from './parts';

export interface PartListProps {
  readonly parts: readonly ReportPart[];
  readonly missing: readonly MissingAnswer[];
  readonly current: string | null;
  readonly onGo: (key: string) => void;
}

/** The parts of the report at the left of a wide screen, each with how many answers it lacks. */
export function PartList({ parts, missing, current, onGo }: PartListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const activities = parts.filter(({ activityId }) => activityId !== null).length;
  if (parts.length === 0) return <div className="report-parts" />;
  return (
    <nav className="report-parts" aria-label={t('reporting.report.parts')}>
      <p className="report-parts-head">
        {t('reporting.report.activities', { count: activities, number: format.sentence(format.inWords(activities)) })}
      </p>
      <ul>
        {parts.map((part) => (
          <li key={part.key} className={part.key === current ? 'report-part report-part-current' : 'report-part'}>
            <button type="button" aria-current={part.key === current ? 'step' : undefined} onClick={() => onGo(part.key)}>
              {part.name ?? t('reporting.report.unitPart')}
            </button>
            <PartState part={part} missing={missing} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function PartState({ part, missing }: { readonly part: ReportPart; readonly missing: readonly MissingAnswer[] }) {
  const { t } = useTranslation();
  const count = missing.filter(({ path }) => part.owns(path)).length;
  if (count === 0)
    return (
      <StateWord state="done" tight>
        {t('reporting.report.ready')}
      </StateWord>
    );
  return (
    <StateWord state="waiting" tight>
      {t('reporting.report.missing', { count })}
    </StateWord>
  );
}

/** The same behind the part's title, for narrow screens. */
export function PartMenu({ parts, missing, current, onGo }: PartListProps) {
  const { t } = useTranslation();
  const at = parts.findIndex(({ key }) => key === current) + 1;
  if (parts.length < 2) return null;
  return (
    <div className="report-part-menu">
      <Menu
        label={t('reporting.report.parts')}
        trigger={
          <Button small icon={<ChevronDown aria-hidden />}>
            {t('reporting.report.position', { at, of: parts.length })}
          </Button>
        }
      >
        {parts.map((part) => {
          const count = missing.filter(({ path }) => part.owns(path)).length;
          return (
            <MenuItem
              key={part.key}
              id={part.key}
              name={part.name ?? t('reporting.report.unitPart')}
              note={count > 0 ? t('reporting.report.missing', { count }) : t('reporting.report.ready')}
              onAction={() => onGo(part.key)}
            />
          );
        })}
      </Menu>
    </div>
  );
}
