import { Button, type State, StateWord } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import type { Tenant } from './listed-tenant';

const states = { invited: 'waiting', expired: 'late', setting_up: 'draft', in_use: 'done', loaded: 'notStated' } as const satisfies Record<
  string,
  State
>;

const isStanding = (standing: string): standing is keyof typeof states => standing in states;

interface StandingProps {
  readonly tenant: Tenant;
  readonly onAgain: () => void;
}

/** How far a tenant has come, and what the operator can still do about its first letter. */
export function Standing({ tenant: { name, standing, versions, invited }, onAgain }: StandingProps) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const known = isStanding(standing) ? standing : 'in_use';
  return (
    <>
      <StateWord state={states[known]}>{t(`operator.page.standing.${known}`)}</StateWord>
      {invited && (
        <div className="u-t15 u-ink2">
          <div>{t('operator.page.invited', { name: invited.name, email: invited.email })}</div>
          <div>{t('operator.page.invitedUntil', { day: day(invited.until.slice(0, 10)) })}</div>
          <Button small onPress={onAgain} aria-label={t('operator.founding.againFor', { name })}>
            {t('operator.founding.again')}
          </Button>
        </div>
      )}
      {versions !== null && versions > 1 && <div className="u-t15 u-ink2">{t('operator.page.versions', { count: versions })}</div>}
    </>
  );
}
