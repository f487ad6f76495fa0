import { useTranslation } from 'react-i18next';
import { useCountryName } from '../../../shared/useCountryName';
import { useWord } from '../../../shared/useWord';
import type { SimilarPageQuery } from './SimilarPage.query.generated';

type Reason = NonNullable<SimilarPageQuery['similarActivitiesPage']>['groups'][number]['reasons'][number];

/** Why activities look alike, in words. */
export function useReasonWords(): (reason: Reason) => string {
  const { t } = useTranslation();
  const word = useWord();
  const countryName = useCountryName();
  return ({ kind, name, pillar, country, activityKind }) => {
    if (kind === 'partner') {
      const partner = country ? `${name}, ${countryName(country)}` : (name ?? '');
      return t('activityRules.similar.partner', { name: partner });
    }
    if (kind === 'programme') return t('activityRules.similar.programme', { name: name ?? '' });
    if (kind === 'words') return t('activityRules.similar.words', { pillar: pillar ?? '' });
    return t('activityRules.similar.countryKind', {
      kind: word('activityKind', activityKind ?? ''),
      country: country ? countryName(country) : '',
    });
  };
}
