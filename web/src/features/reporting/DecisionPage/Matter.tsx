import { EmptyState, type Fact, Facts, LinkButton, SectionHeading } from '@utblick/ui';
import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../shared/useFormat';
import { compilationPath } from '../paths';
import { shortHash } from '../short-hash';
import type { DecisionMatterPage } from './decision-data';

/** What the body has before it, in short, with the way to the whole. */
export function Matter({ page }: { readonly page: DecisionMatterPage }) {
  const { t } = useTranslation();
  const factsOf = useMatterFacts(page);
  const { matter } = page;
  if (!matter) {
    if (!page.chain.some(({ verb }) => verb === 'compile')) return null;
    return <EmptyState title={t('reportingDecision.decision.noMatter')}>{t('reportingDecision.decision.noMatterLead')}</EmptyState>;
  }
  return (
    <section aria-labelledby="matter">
      <SectionHeading id="matter">{t('reportingDecision.decision.matter')}</SectionHeading>
      {matter.summary && <p className="decision-summary">{matter.summary}</p>}
      <Facts facts={factsOf(matter)} />
      <div className="u-buttons decision-to-compilation">
        <LinkButton href={compilationPath(page.roundId)} icon={<FileText aria-hidden />}>
          {t('reportingDecision.decision.toCompilation')}
        </LinkButton>
      </div>
    </section>
  );
}

/** The matter in figures: units, what is left out, activities, the sums, and the frozen copy. */
function useMatterFacts({ figures }: DecisionMatterPage): (matter: NonNullable<DecisionMatterPage['matter']>) => readonly Fact[] {
  const { t } = useTranslation();
  const format = useFormat();
  return (matter) => {
    const nothing = { count: matter.unitsWithNothing, number: format.inWords(matter.unitsWithNothing) };
    const units = [format.number(matter.units), matter.unitsWithNothing > 0 ? t('reportingDecision.decision.withNothing', nothing) : null];
    return [
      { name: t('reportingDecision.decision.units'), value: units.filter((part) => part !== null).join(', ') },
      ...(matter.leftOut.length > 0 ? [{ name: t('reportingDecision.decision.without'), value: format.list(matter.leftOut) }] : []),
      { name: t('reportingDecision.decision.activities'), value: format.number(matter.activities) },
      ...figures.map(({ label, reported }) => ({
        name: label,
        value: reported === null ? t('reportingDecision.compilation.missing') : format.money(reported),
      })),
      {
        name: t('reportingDecision.decision.frozen'),
        value: (
          <span className="decision-hash">
            {t('reportingDecision.decision.frozenOn', { hash: shortHash(matter.contentHash), day: format.day(matter.finishedAt) })}
          </span>
        ),
      },
    ];
  };
}
