import { LinkButton, SectionHeading, StateWord } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../shared/actor-words';
import { useWayBack } from '../useWayBack';
import type { People } from './people-data';

/** Places where somebody should be and nobody is, with the way to fill them. */
export function Vacancies({ vacancies }: Pick<People, 'vacancies'>) {
  const { t } = useTranslation();
  const { keep } = useWayBack();
  if (vacancies.length === 0) return null;
  return (
    <section className="u-band" aria-labelledby="tomma">
      <SectionHeading id="tomma">{t('people.vacancies')}</SectionHeading>
      <ul className="people-rows">
        {vacancies.map(({ roleKey, roleName, unitId, unitName, mayFill }) => (
          <li key={`${roleKey} ${unitId}`}>
            <StateWord state="waiting">{t('people.at', { role: roleName, unit: unitName })}</StateWord>
            {mayFill && (
              <LinkButton
                small
                href={keep(`/personer/bjud-in?roll=${encodeURIComponent(roleKey)}&enhet=${unitId}`)}
                aria-label={t('people.fillNamed', { role: midSentence(roleName), unit: unitName })}
              >
                {t('people.fill')}
              </LinkButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
