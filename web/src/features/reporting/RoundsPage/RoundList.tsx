import { LinkButton, NotStated, StateWord, TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { useWord } from '../../../shared/useWord';
import { reportPath, roundPath } from '../paths';
import { useChainActors } from '../RoundChain/useChainActors';
import { type UnitStateWord, unitState } from '../RoundPage/unit-state';
import { stoppedWord } from '../stopped-words';
import type { RoundsPageQuery } from './RoundsPage.query.generated';

type Round = RoundsPageQuery['reportingPage']['rounds'][number];

/** Rounds as rows: name, how far it has come in words, and the viewer's own reports with what to do about them. */
export function RoundList({ rounds }: { readonly rounds: readonly Round[] }) {
  return (
    <ul className="u-rows">
      {rounds.map((round) => (
        <li key={round.id} className="rounds-round">
          <div className="rounds-row">
            <RoundWords round={round} />
            <RoundProgress round={round} />
          </div>
          {round.own.length > 0 && <OwnReports round={round} />}
        </li>
      ))}
    </ul>
  );
}

function RoundWords({ round: { id, name, openedOn, dueOn, endedAt } }: { readonly round: Round }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div>
      <h3 className="u-t18">
        <TextLink href={roundPath(id)}>{name}</TextLink>
      </h3>
      <p className="u-t15 u-ink2 rounds-facts">
        <span>{t('reporting.rounds.openedOn', { day: format.day(openedOn) })}</span>
        {endedAt === null &&
          (dueOn ? (
            <span>{t('reporting.rounds.dueOn', { day: format.day(dueOn) })}</span>
          ) : (
            <NotStated>{t('reporting.rounds.dueMissing')}</NotStated>
          ))}
      </p>
    </div>
  );
}

function RoundProgress({ round }: { readonly round: Round }) {
  const { t } = useTranslation();
  const format = useFormat();
  const word = useWord();
  const actorsOf = useChainActors();
  const { counts, endedAt, endedAs, stoppedAt, currentVerb, currentActors } = round;
  if (endedAt && endedAs) {
    const tone = endedAs === 'complete' ? 'done' : endedAs === 'rejected' ? 'late' : 'notStated';
    const words =
      endedAs === 'stops_here'
        ? t(`passages.stopped.${stoppedWord(stoppedAt)}`)
        : t(`reporting.rounds.end.${endedAs as 'complete'}`, { day: format.day(endedAt) });
    return <StateWord state={tone}>{words}</StateWord>;
  }
  const handedIn = counts.submitted + counts.accepted;
  return (
    <div className="rounds-progress">
      {currentVerb && currentVerb !== 'report' && (
        <p className="u-t15">
          {t('reporting.rounds.at', { work: `${actorsOf(currentActors)} ${word('verb', currentVerb).toLocaleLowerCase(format.locale)}` })}
        </p>
      )}
      {counts.total > 0 && <p className="u-t15">{t('reporting.rounds.progress', { done: handedIn, total: counts.total })}</p>}
      {counts.late > 0 && (
        <StateWord state="late">{t('reporting.rounds.late', { count: counts.late, number: format.number(counts.late) })}</StateWord>
      )}
    </div>
  );
}

function OwnReports({ round }: { readonly round: Round }) {
  const { t } = useTranslation();
  return (
    <ul className="rounds-own" aria-label={t('reporting.rounds.ownReport')}>
      {round.own.map((report) => {
        const { state, word } = unitState({ ...report, leftOut: false, extended: false }, true);
        const isOpen = report.state !== 'submitted' && report.state !== 'accepted';
        return (
          <li key={report.reportId} className="rounds-row">
            <span className="u-strong">{report.unitName}</span>
            <StateWord state={state}>{t(`reporting.round.state.${word satisfies UnitStateWord}`)}</StateWord>
            <LinkButton
              href={reportPath(round.id, report.reportId)}
              small
              look={isOpen && round.endedAt === null ? 'primary' : 'secondary'}
            >
              {isOpen && round.endedAt === null ? t('reporting.rounds.fillIn') : t('reporting.rounds.look')}
            </LinkButton>
          </li>
        );
      })}
    </ul>
  );
}
