import { TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../useFormat';
import { useMayAnywhere } from '../viewer/ViewerContext';
import type { Figures, Pillar } from './page-types';
import styles from './strategy-document.module.css';

export interface LivingLineProps {
  /** Null for those who may not read the register: then nothing is said. */
  readonly figures: Figures | null;
  readonly pillar: Pick<Pillar, 'key' | 'name'>;
  readonly commitmentKey?: string;
  /** What an activity would be added for; the pillar's name when left out. */
  readonly name?: string;
}

/** What is being done about it: how many activities, how much money, and the latest. */
export function LivingLine({ figures, pillar, commitmentKey, name = pillar.name }: LivingLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!figures) return null;
  if (figures.activities === 0) return <NoActivity pillar={pillar} commitmentKey={commitmentKey} name={name} />;
  const { activities, borderRegional, grantReceived, latestName, latestId } = figures;
  return (
    <p className={styles.living}>
      <TextLink href={`/aktiviteter?inriktning=${pillar.key}`}>
        <b>{format.number(activities)}</b> {t('strategy.activities', { count: activities })}
      </TextLink>
      {borderRegional > 0 && <>, {t('activityRules.border.of', { count: borderRegional, number: format.number(borderRegional) })}</>}
      {grantReceived > 0 && <> · {format.moneyShort(grantReceived)}</>}
      {commitmentKey && latestName && latestId && (
        <>
          {' · '}
          <TextLink className={styles.quietLink} href={`/aktiviteter/${latestId}`}>
            {t('strategy.latest', { name: latestName })}
          </TextLink>
        </>
      )}
    </p>
  );
}

function NoActivity({
  pillar,
  commitmentKey,
  name,
}: Required<Pick<LivingLineProps, 'pillar' | 'name'>> & Pick<LivingLineProps, 'commitmentKey'>) {
  const { t } = useTranslation();
  const mayAdd = useMayAnywhere('activity.write');
  const to = new URLSearchParams({ inriktning: pillar.key, ...(commitmentKey && { atagande: commitmentKey }) });
  return (
    <p className={styles.living}>
      {t('strategy.noActivity')}{' '}
      {mayAdd && (
        <TextLink href={`/aktiviteter/ny?${to}`} aria-label={t('strategy.addActivityFor', { name })}>
          {t('strategy.addActivity')}
        </TextLink>
      )}
    </p>
  );
}
