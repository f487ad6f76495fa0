import { Disclosure, NotStated, SectionHeading, TextButton, TextLink } from '@utblick/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../actor-words';
import { OriginTag } from '../stated/OriginTag';
import { headingOrigin } from '../stated/origins';
import { SourceLine } from '../stated/Sources';
import { usePartWords } from '../stated/usePartWords';
import { useFormat } from '../useFormat';
import { useWord } from '../useWord';
import { Holders } from './Holders';
import type { Role } from './page-types';
import styles from './strategy-document.module.css';

/** How many roles stand in the rail before somebody asks for all. */
const shownAtFirst = 8;
/** A role with more duties than this tells them in short, and all of them on demand. */
const dutiesInFull = 2;

/** Who is responsible for what, who holds the roles, and where somebody is missing. */
export function Responsible({ roles }: { readonly roles: readonly Role[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const covered = headingOrigin(roles);
  const hasMore = roles.length > shownAtFirst + 1;
  return (
    <section aria-labelledby="ansvar">
      <SectionHeading id="ansvar" level={3} tag={<OriginTag origin={covered} />}>
        {t('strategy.responsible')}
      </SectionHeading>
      <ul className={styles.railList}>
        {(all || !hasMore ? roles : roles.slice(0, shownAtFirst)).map((role) => (
          <RoleRow key={role.key} role={role} covered={covered} />
        ))}
      </ul>
      {hasMore && (
        <TextButton aria-expanded={all} onPress={() => setAll(!all)}>
          {all ? t('strategy.fewerRoles') : t('strategy.allRoles', { number: format.inWords(roles.length) })}
        </TextButton>
      )}
      <p className={styles.railMore}>
        <TextLink href="/organisation">{t('organisation.toOrganisation')}</TextLink>
      </p>
    </section>
  );
}

function RoleRow({ role, covered }: { readonly role: Role; readonly covered: string | null }) {
  const { t } = useTranslation();
  const words = usePartWords();
  const appointers = role.appointedBy.actors;
  return (
    <li>
      <h4>{role.name}</h4>
      <Duties role={role} />
      {appointers && <p>{t('strategy.appointedBy', { who: midSentence(words.actors(appointers)) })}</p>}
      <Holders role={role} />
      <OriginTag origin={role.origin} covered={covered} />
      <SourceLine of={role} />
    </li>
  );
}

function Duties({ role }: { readonly role: Role }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const { duties } = role;
  if (duties.length === 0) return <NotStated>{t('strategy.noDuties')}</NotStated>;
  const list = duties.map((duty) => (
    <div key={duty.key}>
      <p>{duty.text}</p>
      <SourceLine of={duty} />
    </div>
  ));
  if (duties.length <= dutiesInFull) return list;
  const named = [...new Set(duties.flatMap(({ kind }) => (kind && kind !== 'other' ? [word('duty', kind)] : [])))];
  const inShort = format.list(named.map((name, at) => (at === 0 ? name : midSentence(name))));
  return (
    <>
      <p>{inShort}</p>
      <Disclosure summary={format.sentence(t('strategy.duties', { count: duties.length, number: format.inWords(duties.length) }))}>
        {list}
      </Disclosure>
    </>
  );
}
