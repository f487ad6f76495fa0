import { type State, StateWord, TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { compilationPath, reportPath } from '../paths';
import type { RoundText } from './passages-data';

const looks: Readonly<Record<string, State>> = { waiting: 'waiting', review: 'review', nothing: 'done', left_out: 'waiting' };

/** Units whose text is not there, each with why. */
export function TextlessUnits({ roundId, texts }: { readonly roundId: string; readonly texts: readonly RoundText[] }) {
  const { t } = useTranslation();
  return (
    <ul className="u-rows">
      {texts.map(({ reportId, unitName, state }) => (
        <li key={reportId ?? 'compiled'} className="passages-row">
          <TextLink className="passages-unit" href={reportId === null ? compilationPath(roundId) : reportPath(roundId, reportId)}>
            {unitName ?? t('passages.compiled')}
          </TextLink>
          <StateWord state={looks[state] ?? 'waiting'}>{t(`passages.state.${state as 'waiting'}`)}</StateWord>
        </li>
      ))}
    </ul>
  );
}
