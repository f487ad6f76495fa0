import { Button, SectionHeading, Table, VisuallyHidden } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { useOfferName } from '../useOfferName';
import type { Decision } from './decision-data';

interface DecisionTableProps {
  readonly id: string;
  readonly title: string;
  readonly decisions: readonly Decision[];
  /** Stands where there is none. */
  readonly empty?: string;
  /** Left out where nothing can be withdrawn. */
  readonly onWithdraw?: ((decision: Decision) => void) | undefined;
}

/** Sharing decisions of one state: what, for whom, since when, decided by whom. */
export function DecisionTable({ id, title, decisions, empty, onWithdraw }: DecisionTableProps) {
  const { t } = useTranslation();
  return (
    <section className="sharing-decisions" aria-labelledby={id}>
      <SectionHeading id={id} note={decisions.length > 0 && t('sharing.count', { count: decisions.length })}>
        {title}
      </SectionHeading>
      {decisions.length === 0 ? (
        <p className="u-band-body u-ink2">{empty}</p>
      ) : (
        <Table caption={title} stacks>
          <thead>
            <tr>
              <th scope="col">{t('sharing.what')}</th>
              <th scope="col">{t('sharing.since')}</th>
              <th scope="col">{t('sharing.decision')}</th>
              {onWithdraw && (
                <th scope="col">
                  <VisuallyHidden>{t('sharing.actions')}</VisuallyHidden>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {decisions.map((decision) => (
              <DecisionRow key={decision.id} decision={decision} onWithdraw={onWithdraw} />
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}

function DecisionRow({ decision, onWithdraw }: { readonly decision: Decision } & Pick<DecisionTableProps, 'onWithdraw'>) {
  const { t } = useTranslation();
  const { day } = useFormat();
  const offerName = useOfferName();
  const { kind, grain, audienceName, decidedBy, decidedOn, reference } = decision;
  const whom = audienceName ?? t('sharing.everybody');
  const what = offerName(`${kind}_${grain}`);
  return (
    <tr>
      <th scope="row">
        <span className="u-row-name">{what}</span>
        <span className="u-row-second">{whom}</span>
      </th>
      <td data-name={t('sharing.since')}>
        <Duration decision={decision} />
      </td>
      <td data-name={t('sharing.decision')}>
        {t('sharing.decidedBy', { body: decidedBy, day: day(decidedOn, 'shortWithYear') })}
        {reference && <span className="u-row-second">{reference}</span>}
      </td>
      {onWithdraw && (
        <td className="sharing-act">
          <Button small aria-label={`${t('sharing.withdraw.button')} ${what}, ${whom}`} onPress={() => onWithdraw(decision)}>
            {t('sharing.withdraw.button')}
          </Button>
        </td>
      )}
    </tr>
  );
}

function Duration({ decision: { validFrom, validTo, state, withdrawnAt } }: { readonly decision: Decision }) {
  const { t } = useTranslation();
  const format = useFormat();
  const day = (iso: string): string => format.day(iso, 'shortWithYear');
  if (state === 'withdrawn' && withdrawnAt) return <>{t('sharing.withdrawn', { day: day(withdrawnAt) })}</>;
  if (state === 'over' && validTo) return <>{t('sharing.over', { day: day(validTo) })}</>;
  return <>{validTo ? t('sharing.between', { from: day(validFrom), to: day(validTo) }) : t('sharing.from', { day: day(validFrom) })}</>;
}
