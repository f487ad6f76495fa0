import { type ProgressGroup, ProgressSegments, type State, TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { passagesPath } from '../paths';
import { stoppedWord } from '../stopped-words';
import type { Round, RoundUnit } from './round-data';
import { unitState } from './unit-state';

/** The states in the order of the bar, each with its words in the catalogue. */
const order = [
  ['done', 'done'],
  ['review', 'review'],
  ['returned', 'returned'],
  ['late', 'late'],
  ['draft', 'draft'],
  ['waiting', 'waiting'],
] as const satisfies readonly (readonly [State, string])[];

/** The sentence, one segment per unit, and the same counts as icon and word. */
export function RoundProgress({ round }: { readonly round: Round }) {
  return (
    <section className="round-progress">
      <p className="round-sentence">
        <ProgressSentence round={round} />
      </p>
      <ProgressSegments groups={useGroups(round)} />
      <EntryCounts round={round} />
    </section>
  );
}

/** How many texts stand in their ordinary documents, with the way there. */
function EntryCounts({ round: { id, chain } }: { readonly round: Round }) {
  const { t } = useTranslation();
  return chain
    .filter(({ verb, done, of }) => verb === 'enter' && done !== null && of !== null)
    .map(({ key, done, of }) => (
      <p key={key} className="round-entries">
        {t('passages.counts', { done, count: of ?? 0 })} <TextLink href={passagesPath(id)}>{t('passages.toTexts')}</TextLink>
      </p>
    ));
}

function useGroups({ units, reviewed }: Round): readonly ProgressGroup[] {
  const { t } = useTranslation();
  return order.map(([state, words]) => {
    const count = units.filter((unit) => unitState(unit, reviewed).state === state).length;
    const key = words === 'done' && !reviewed ? 'handedIn' : words;
    return { state, count, words: t(`reporting.round.counts.${key}`, { count }) };
  });
}

function ProgressSentence({ round: { units, endedAs, stoppedAt, counts } }: { readonly round: Round }) {
  const { t } = useTranslation();
  const format = useFormat();
  const extension = useExtension(units);
  if (endedAs === 'stops_here') return <StoppedSentence stoppedAt={stoppedAt} />;
  if (endedAs) return <b>{t(`reporting.round.ended.${endedAs as 'complete'}`)}</b>;
  const done = counts.submitted + counts.accepted;
  if (done === counts.total) return <b>{t('reporting.round.allIn', { total: format.number(counts.total) })}.</b>;
  const progress = t('reporting.round.progress', { count: done, done: format.number(done), total: format.number(counts.total) });
  const late = counts.late > 0 ? `, ${t('reporting.round.progressLate', { count: counts.late, number: format.number(counts.late) })}` : '';
  return (
    <>
      <b>
        {progress}
        {late}.
      </b>{' '}
      {extension}
    </>
  );
}

/** How far it came, and why it ends there. */
function StoppedSentence({ stoppedAt }: Pick<Round, 'stoppedAt'>) {
  const { t } = useTranslation();
  const word = stoppedWord(stoppedAt);
  return (
    <>
      <b>{t(`passages.stopped.${word}`)}.</b> {t(`passages.stoppedLead.${word}`)}
    </>
  );
}

/** Who has been given more time, in one sentence; the day where it is the same for all. */
function useExtension(units: readonly RoundUnit[]): string | null {
  const { t } = useTranslation();
  const format = useFormat();
  const extended = units.filter((unit) => unit.extended && !['submitted', 'accepted'].includes(unit.state));
  const days = [...new Set(extended.map(({ dueOn }) => dueOn))];
  if (extended.length === 0) return null;
  const number = format.sentence(format.inWords(extended.length));
  const [day] = days;
  if (days.length !== 1 || !day) return t('reporting.round.moreTimeDays', { count: extended.length, number });
  return t('reporting.round.moreTime', { count: extended.length, number, day: format.day(day, 'dayAndMonth') });
}
