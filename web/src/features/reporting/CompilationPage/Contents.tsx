import { StateWord } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import type { CompiledDocument } from './compilation-data';
import { partId, type ShownPart, shownParts } from './document-parts';

export interface ContentsProps {
  readonly document: CompiledDocument;
  /** How much is left in a part; null where nothing has to be written. Left out where the document is only read. */
  readonly leftIn?: (part: ShownPart) => number | null;
}

/** The parts of the compilation at its left, each a link to its place. */
export function Contents({ document, leftIn }: ContentsProps) {
  const { t } = useTranslation();
  const parts = shownParts(document, t('reportingDecision.compilation.reports'));
  return (
    <nav className="compilation-contents u-no-print" aria-label={t('reportingDecision.compilation.contents')}>
      <h2 className="compilation-contents-head">{t('reportingDecision.compilation.contents')}</h2>
      <ul>
        {leftIn && <Entry id="summary" label={t('reportingDecision.compilation.summary')} left={null} />}
        {parts.map((part) => (
          <Entry key={part.key} id={part.key} label={part.label} left={leftIn?.(part) ?? null} />
        ))}
        {document.leftOut.length > 0 && <Entry id="left-out" label={t('reportingDecision.compilation.leftOut')} left={null} />}
      </ul>
    </nav>
  );
}

interface EntryProps {
  readonly id: string;
  readonly label: string;
  readonly left: number | null;
}

function Entry({ id, label, left }: EntryProps) {
  const { t } = useTranslation();
  return (
    <li>
      <a
        href={`#${partId(id)}`}
        onClick={(event) => {
          event.preventDefault();
          document.getElementById(partId(id))?.scrollIntoView({ block: 'start' });
        }}
      >
        {label}
      </a>
      {left !== null && (
        <StateWord state={left === 0 ? 'done' : 'waiting'} tight>
          {left === 0 ? t('reportingDecision.compilation.state.done') : t('reportingDecision.compilation.state.left', { count: left })}
        </StateWord>
      )}
    </li>
  );
}
