import { Button, SectionHeading, StateWord } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { useAssignmentWords } from '../fields/useAssignmentWords';
import type { Preview } from './useTermChange';

interface TermChangePreviewProps {
  readonly preview: Preview;
  readonly effectiveOn: string;
  readonly applying: boolean;
  readonly onApply: () => void;
}

/** What the change would do: who ends, who takes over, and what nobody holds after. */
export function TermChangePreview({ preview, effectiveOn, applying, onApply }: TermChangePreviewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { ending, coming, kept, lacking, beginning, closing, newcomers } = preview;
  const before = new Date(Date.parse(effectiveOn) - 86_400_000).toISOString().slice(0, 10);
  return (
    <section className="u-band" aria-labelledby="blir">
      <SectionHeading id="blir">{t('people.term.ready', { day: format.day(effectiveOn) })}</SectionHeading>
      {beginning.length > 0 && <p>{t('people.term.beginning', { units: format.list(beginning) })}</p>}
      {closing.length > 0 && <p>{t('people.term.closing', { units: format.list(closing) })}</p>}
      <div className="people-columns">
        <Assignments
          id="slutar"
          title={t('people.term.ending', { day: format.day(before) })}
          none={t('people.term.endingNone')}
          assignments={ending}
        />
        <Assignments id="tar-vid" title={t('people.term.coming')} none={t('people.term.comingNone')} assignments={coming} />
        {kept.length > 0 && <Assignments id="inlagda" title={t('people.term.kept')} none="" assignments={kept} />}
        <Lacking lacking={lacking} />
      </div>
      {newcomers > 0 && <p className="u-band-body">{t('people.term.newcomers', { count: newcomers })}</p>}
      <div className="u-buttons u-band-body">
        <Button look="primary" pending={applying} pendingLabel={t('people.term.applying')} onPress={onApply}>
          {t('people.term.apply')}
        </Button>
      </div>
    </section>
  );
}

interface AssignmentsProps {
  readonly id: string;
  readonly title: string;
  readonly none: string;
  readonly assignments: Preview['ending'];
}

function Assignments({ id, title, none, assignments }: AssignmentsProps) {
  const { place } = useAssignmentWords();
  return (
    <section aria-labelledby={id}>
      <SectionHeading level={3} id={id}>
        {title}
      </SectionHeading>
      {assignments.length === 0 && <p className="u-ink2">{none}</p>}
      <ul className="people-sentences">
        {assignments.map((assignment) => (
          <li key={assignment.id}>
            <span className="u-strong">{assignment.personName}</span>
            <span className="u-row-second">{place(assignment)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Lacking({ lacking }: Pick<Preview, 'lacking'>) {
  const { t } = useTranslation();
  const { place } = useAssignmentWords();
  return (
    <section aria-labelledby="saknar">
      <SectionHeading level={3} id="saknar">
        {t('people.term.lacking')}
      </SectionHeading>
      {lacking.length === 0 && <StateWord state="done">{t('people.term.lackingNone')}</StateWord>}
      <ul className="people-sentences">
        {lacking.map(({ roleName, unitName }) => (
          <li key={`${roleName} ${unitName}`}>
            <StateWord state="waiting">{place({ roleName, unitName, substituteFor: null })}</StateWord>
          </li>
        ))}
      </ul>
    </section>
  );
}
