import { Button, SectionHeading, Table } from '@utblick/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../../shared/useFormat';
import { useWord } from '../../../shared/useWord';
import { usePeriod } from '../usePeriod';
import type { SimilarPageQuery } from './SimilarPage.query.generated';
import type { Judgement } from './useJudgement';
import { useReasonWords } from './useReasonWords';

type Group = NonNullable<SimilarPageQuery['similarActivitiesPage']>['groups'][number];
type Activity = Group['activities'][number];

interface SimilarGroupProps {
  readonly group: Group;
  readonly mayJudge: boolean;
  readonly judgement: Judgement;
}

/** Activities that look alike: the strongest reason as heading, further ones under it, and the activities. */
export function SimilarGroup({ group, mayJudge, judgement }: SimilarGroupProps) {
  const { t } = useTranslation();
  const { list } = useFormat();
  const inWords = useReasonWords();
  const heading = useId();
  const [first = '', ...others] = group.reasons.map(inWords);
  const isPair = group.activities.length === 2;
  return (
    <section className="similar-group" aria-labelledby={heading}>
      <SectionHeading id={heading} note={mayJudge && isPair && <PairButton group={group} judgement={judgement} />}>
        {first}
      </SectionHeading>
      {others.length > 0 && <p className="u-t15 u-ink2">{t('activityRules.similar.also', { reasons: list(others.map(lower)) })}</p>}
      <Table caption={first} stacks>
        <thead>
          <tr>
            <th scope="col">{t('activityRules.similar.activity')}</th>
            <th scope="col">{t('activityRules.similar.unit')}</th>
            <th scope="col">{t('activityRules.similar.period')}</th>
            <th scope="col">{t('activityRules.similar.contact')}</th>
            {mayJudge && !isPair && <th scope="col">{t('activityRules.similar.judge')}</th>}
          </tr>
        </thead>
        <tbody>
          {group.activities.map((activity) => (
            <ActivityRow key={activity.id} activity={activity} group={group} mayJudge={mayJudge && !isPair} judgement={judgement} />
          ))}
        </tbody>
      </Table>
    </section>
  );
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

function PairButton({ group, judgement }: Pick<SimilarGroupProps, 'group' | 'judgement'>) {
  const { t } = useTranslation();
  const { list } = useFormat();
  const [one, other] = group.activities;
  if (!one || !other) return null;
  const words = t('activityRules.similar.notAlikeBoth', { one: one.name, other: other.name });
  return (
    <Button
      small
      isDisabled={judgement.pending}
      aria-label={t('activityRules.similar.notAlikeLabel', { names: list([one.name, other.name]) })}
      onPress={() => void judgement.judge({ id: one.id, otherActivityIds: [other.id], words })}
    >
      {t('activityRules.similar.notAlike')}
    </Button>
  );
}

interface ActivityRowProps extends SimilarGroupProps {
  readonly activity: Activity;
}

function ActivityRow({ activity, group, mayJudge, judgement }: ActivityRowProps) {
  const { t } = useTranslation();
  const word = useWord();
  const { inYears } = usePeriod();
  const words = t('activityRules.similar.notAlikeOf', { name: activity.name });
  const otherActivityIds = group.activities.flatMap(({ id }) => (id === activity.id ? [] : id));
  return (
    <tr>
      <th scope="row">
        <span className="u-row-name">
          <Link to={`/aktiviteter/${activity.id}`}>{activity.name}</Link>
        </span>
        <span className="u-row-second">
          {word('activityKind', activity.kind)} · {word('activityStatus', activity.status)}
        </span>
      </th>
      <td>{activity.unitName}</td>
      <td className="u-nowrap">{inYears(activity) ?? '–'}</td>
      <td>{activity.contactName ?? '–'}</td>
      {mayJudge && (
        <td>
          <Button
            small
            isDisabled={judgement.pending}
            aria-label={t('activityRules.similar.notAlikeLabel', { names: activity.name })}
            onPress={() => void judgement.judge({ id: activity.id, otherActivityIds, words })}
          >
            {t('activityRules.similar.notAlike')}
          </Button>
        </td>
      )}
    </tr>
  );
}
