import { SectionHeading } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../shared/actor-words';
import { useFormat } from '../../../shared/useFormat';
import { useWord } from '../../../shared/useWord';
import type { Person } from './person-data';

type Grant = Person['grants'][number];

/** "What may this person do?": one sentence for each permission and place, with the roles that it comes through. */
export function Grants({ person }: { readonly person: Person }) {
  const { t } = useTranslation();
  const sentences = useGrantSentences(person.grants);
  return (
    <section className="u-band" aria-labelledby="far">
      <SectionHeading id="far">{t('people.person.may', { name: person.name })}</SectionHeading>
      <div className="u-band-body">
        {sentences.length === 0 ? (
          <p>{t('people.person.mayNothing', { name: person.name })}</p>
        ) : (
          <>
            <ul className="people-sentences">
              {sentences.map(({ what, through }) => (
                <li key={what}>
                  <span className="u-strong">{what}</span> <span className="u-ink2">{through}</span>
                </li>
              ))}
            </ul>
            <p className="u-t15 u-ink3">{t('people.person.mayNote')}</p>
          </>
        )}
      </div>
    </section>
  );
}

/** The grants in words; what several roles give alike is said once, with all of them. */
function useGrantSentences(grants: readonly Grant[]) {
  const { t } = useTranslation();
  const word = useWord();
  const format = useFormat();
  const what = ({ permission, scope, unitName }: Grant): string => {
    const words = { permission: word('permission', permission), scope: word('scope', scope) };
    if (scope === 'municipality' || unitName === null) return t('people.person.sentence', words);
    return t('people.person.sentenceUnit', { ...words, unit: unitName });
  };
  const through = ({ roleName, substituteFor }: Grant): string =>
    substituteFor === null
      ? t('people.person.through', { role: midSentence(roleName) })
      : t('people.person.throughFor', { role: midSentence(roleName), name: substituteFor });
  const sentences = new Map<string, string[]>();
  for (const grant of grants) sentences.set(what(grant), [...(sentences.get(what(grant)) ?? []), through(grant)]);
  return [...sentences].map(([sentence, ways]) => ({ what: sentence, through: format.list([...new Set(ways)]) }));
}
