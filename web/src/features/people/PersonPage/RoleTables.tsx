import { Button, Disclosure, SectionHeading, Table, VisuallyHidden } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAssignmentWords } from '../fields/useAssignmentWords';
import { AssignDialog } from './AssignDialog';
import { EndDialog } from './EndDialog';
import type { Assignment, Person } from './person-data';
import { SubstituteDialog } from './SubstituteDialog';

interface RoleTablesProps {
  readonly person: Person;
  readonly onChanged: (words: string) => Promise<void>;
}

/** What the person holds and will hold, who stands in, and what is over. */
export function RoleTables({ person, onChanged }: RoleTablesProps) {
  const { t } = useTranslation();
  const [adding, setAdding] = useState(false);
  const [asked, setAsked] = useState<{ readonly act: 'end' | 'substitute'; readonly assignment: Assignment } | null>(null);
  const living = person.assignments.filter(({ time }) => time !== 'past');
  const past = person.assignments.filter(({ time }) => time === 'past');
  const substitutes = person.substitutes.filter(({ time }) => time !== 'past');
  const done = async (): Promise<void> => {
    await onChanged(t('people.person.saved'));
    setAsked(null);
    setAdding(false);
  };
  const add = person.roles.length > 0 && (
    <Button small onPress={() => setAdding(true)}>
      {t('people.person.addRole')}
    </Button>
  );
  return (
    <section className="u-band" aria-labelledby="roller">
      <SectionHeading id="roller" note={add}>
        {t('people.person.now')}
      </SectionHeading>
      {living.length === 0 ? (
        <p className="u-band-body u-ink2">{t('people.person.noRoles', { name: person.name })}</p>
      ) : (
        <Rows caption={t('people.person.now')} assignments={living} onAct={(act, assignment) => setAsked({ act, assignment })} />
      )}
      {substitutes.length > 0 && (
        <div className="u-band">
          <SectionHeading level={3}>{t('people.person.substitutes')}</SectionHeading>
          <Rows
            named
            caption={t('people.person.substitutes')}
            assignments={substitutes}
            onAct={(act, assignment) => setAsked({ act, assignment })}
          />
        </div>
      )}
      {past.length > 0 && (
        <div className="u-band">
          <Disclosure summary={`${t('people.person.past')} (${past.length})`}>
            <Rows caption={t('people.person.past')} assignments={past} onAct={() => undefined} />
          </Disclosure>
        </div>
      )}
      {adding && <AssignDialog person={person} onClose={() => setAdding(false)} onDone={done} />}
      {asked?.act === 'end' && (
        <EndDialog assignment={asked.assignment} today={person.today} onClose={() => setAsked(null)} onDone={done} />
      )}
      {asked?.act === 'substitute' && (
        <SubstituteDialog person={person} assignment={asked.assignment} onClose={() => setAsked(null)} onDone={done} />
      )}
    </section>
  );
}

interface RowsProps {
  readonly caption: string;
  readonly assignments: readonly Assignment[];
  /** Whose the role is stands first. */
  readonly named?: boolean;
  readonly onAct: (act: 'end' | 'substitute', assignment: Assignment) => void;
}

function Rows({ caption, assignments, named, onAct }: RowsProps) {
  const { t } = useTranslation();
  const { place, days } = useAssignmentWords();
  return (
    <Table caption={caption} stacks>
      <thead>
        <tr>
          <th scope="col">{t('people.assign.role')}</th>
          <th scope="col">{t('people.assign.valid')}</th>
          <th scope="col">
            <VisuallyHidden>{t('people.person.end')}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {assignments.map((assignment) => (
          <tr key={assignment.id}>
            <th scope="row">
              <span className="u-row-name">{named ? assignment.personName : place(assignment)}</span>
              {named && <span className="u-row-second">{place(assignment)}</span>}
              {assignment.reference !== '' && (
                <span className="u-row-second">{t('people.decided', { reference: assignment.reference })}</span>
              )}
            </th>
            <td data-name={t('people.assign.valid')}>{days(assignment)}</td>
            <td className="people-act">
              <div className="u-buttons">
                {assignment.maySubstitute && (
                  <Button
                    small
                    aria-label={t('people.person.substituteNamed', { role: place(assignment) })}
                    onPress={() => onAct('substitute', assignment)}
                  >
                    {t('people.person.substitute')}
                  </Button>
                )}
                {assignment.mayEnd && (
                  <Button
                    small
                    aria-label={t('people.person.endNamed', { role: place(assignment) })}
                    onPress={() => onAct('end', assignment)}
                  >
                    {t('people.person.end')}
                  </Button>
                )}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
