import { Disclosure, EmptyState, Table } from '@utblick/ui';
import { SearchX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Standing } from '../fields/Standing';
import { useAssignmentWords } from '../fields/useAssignmentWords';
import { useWayBack } from '../useWayBack';
import type { People } from './people-data';

type Person = People['people'][number];

const plain = (text: string): string => text.toLocaleLowerCase('sv');

/** Whether every word of the text is found in the name, the address, the roles or the units. */
function fits({ name, email, assignments }: Person, text: string): boolean {
  const roles = assignments.flatMap(({ roleName, unitName }) => [roleName, unitName ?? '']);
  const found = plain([name, email ?? '', ...roles].join(' '));
  return plain(text)
    .split(/\s+/)
    .every((word) => found.includes(word));
}

/** Everybody who fits, as Swedish sorts; those who were put away stand apart. */
export function PeopleTable({ page, text }: { readonly page: People; readonly text: string }) {
  const { t } = useTranslation();
  const fitting = page.people.filter((person) => fits(person, text));
  const here = fitting.filter(({ standing }) => standing !== 'away');
  const away = fitting.filter(({ standing }) => standing === 'away');
  return (
    <>
      {here.length === 0 && away.length === 0 ? (
        <EmptyState title={t('people.noMatch')} headingLevel={2} icon={<SearchX aria-hidden />}>
          {t('people.noMatchLead')}
        </EmptyState>
      ) : (
        here.length > 0 && <Rows people={here} caption={t('people.title')} shows={page.invites} />
      )}
      {away.length > 0 && (
        <div className="u-band">
          <Disclosure key={String(text !== '')} summary={`${t('people.away')} (${away.length})`} open={text !== ''}>
            <Rows people={away} caption={t('people.away')} shows={page.invites} />
          </Disclosure>
        </div>
      )}
    </>
  );
}

interface RowsProps {
  readonly people: readonly Person[];
  readonly caption: string;
  /** Addresses and standings are told. */
  readonly shows: boolean;
}

function Rows({ people, caption, shows }: RowsProps) {
  const { t } = useTranslation();
  const { keep } = useWayBack();
  return (
    <Table caption={caption} stacks>
      <thead>
        <tr>
          <th scope="col">{t('people.name')}</th>
          <th scope="col">{t('people.roles')}</th>
          {shows && <th scope="col">{t('people.signIn')}</th>}
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row">
              <span className="u-row-name">
                <Link to={keep(`/personer/${person.id}`)}>{person.name}</Link>
              </span>
              {person.email && <span className="u-row-second">{person.email}</span>}
            </th>
            <td>
              <Roles person={person} />
            </td>
            {shows && (
              <td data-name={t('people.signIn')}>
                <Standing standing={person.standing} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Roles({ person: { assignments } }: { readonly person: Person }) {
  const { t } = useTranslation();
  const { place, days } = useAssignmentWords();
  if (assignments.length === 0) return <span className="u-ink3">{t('people.noRole')}</span>;
  return (
    <ul className="u-list">
      {assignments.map((assignment) => (
        <li key={assignment.id}>
          {place(assignment)}
          {(assignment.time === 'coming' || assignment.validTo !== null) && <span className="u-row-second">{days(assignment)}</span>}
        </li>
      ))}
    </ul>
  );
}
