import { NotStated, SectionHeading } from '@utblick/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OriginTag } from '../stated/OriginTag';
import { headingOrigin } from '../stated/origins';
import { SourceLine } from '../stated/Sources';
import { useFormat } from '../useFormat';
import { LivingLine } from './LivingLine';
import type { Page, Pillar } from './page-types';
import styles from './strategy-document.module.css';

type Word = NonNullable<Page['pillarWord']>;

/** The directions as columns, under the tenant's own word for them and their count: "Två inriktningar, åtta åtaganden". */
export function Pillars({ page, note }: { readonly page: Page; readonly note: ReactNode }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { pillars } = page;
  const covered = headingOrigin(pillars);
  const commitments = pillars.reduce((sum, pillar) => sum + pillar.commitments.length, 0);
  const counted = useCounted();
  const pillarsInWords = counted(pillars.length, page.pillarWord ?? t('strategy.pillarWord', { returnObjects: true }));
  const commitmentWord = page.commitmentWord ?? t('strategy.commitmentWord', { returnObjects: true });
  const heading =
    commitments > 0
      ? t('strategy.pillarsAndCommitments', { pillars: pillarsInWords, commitments: counted(commitments, commitmentWord) })
      : pillarsInWords;
  const showsFigures = pillars.some(({ figures }) => figures !== null);
  const register = showsFigures ? t('strategy.register', { day: format.day(page.today) }) : null;
  const living = commitments > 0 ? register : t('strategy.noCommitments');
  return (
    <section className="u-band" aria-labelledby="inriktningar">
      <SectionHeading id="inriktningar" tag={<OriginTag origin={covered} />} note={note ?? living}>
        {format.sentence(heading)}
      </SectionHeading>
      <div className={styles.pillars} data-columns={pillars.length === 3 ? 3 : 2}>
        {pillars.map((pillar) => (
          <PillarColumn key={pillar.key} pillar={pillar} covered={covered} commitmentWord={commitmentWord} />
        ))}
      </div>
    </section>
  );
}

/** "två inriktningar"; one of something is a figure, since the gender of a tenant's own word is not known. */
function useCounted(): (count: number, word: Word) => string {
  const format = useFormat();
  return (count, { one, many }) => (count === 1 ? `1 ${one}` : `${format.inWords(count)} ${many}`);
}

interface PillarColumnProps {
  readonly pillar: Pillar;
  readonly covered: string | null;
  readonly commitmentWord: Word;
}

function PillarColumn({ pillar, covered, commitmentWord }: PillarColumnProps) {
  const { t } = useTranslation();
  const { commitments, aim, methods } = pillar;
  return (
    <section className={styles.pillar} aria-labelledby={`inriktning-${pillar.key}`}>
      <h3 id={`inriktning-${pillar.key}`}>{pillar.name}</h3>
      {pillar.alsoCalled && <p className="u-t15 u-ink2">{t('strategy.alsoCalled', { name: pillar.alsoCalled })}</p>}
      <OriginTag origin={pillar.origin} covered={covered} />
      {aim.text && <p>{aim.text}</p>}
      {commitments.length > 0 ? (
        <PillarTotals pillar={pillar} commitmentWord={commitmentWord} />
      ) : (
        <LivingLine figures={pillar.figures} pillar={pillar} />
      )}
      {!aim.text && <NotStated>{t('strategy.aimOpen')}</NotStated>}
      {methods.text === null && <NotStated>{t('strategy.methodsOpen')}</NotStated>}
      <SourceLine of={pillar} />
      <Commitments pillar={pillar} covered={pillar.origin} />
    </section>
  );
}

/** "Fem åtaganden · 23 aktiviteter · 9,4 mkr i bidrag". */
function PillarTotals({ pillar, commitmentWord }: { readonly pillar: Pillar; readonly commitmentWord: Word }) {
  const { t } = useTranslation();
  const format = useFormat();
  const counted = useCounted();
  const { figures } = pillar;
  const parts = [format.sentence(counted(pillar.commitments.length, commitmentWord))];
  if (figures) {
    const activities = `${format.number(figures.activities)} ${t('strategy.activities', { count: figures.activities })}`;
    const border = { count: figures.borderRegional, number: format.number(figures.borderRegional) };
    parts.push(figures.borderRegional > 0 ? `${activities}, ${t('activityRules.border.of', border)}` : activities);
  }
  if (figures && figures.grantReceived > 0) parts.push(t('strategy.inGrants', { money: format.moneyShort(figures.grantReceived) }));
  return <p className="u-t15 u-ink2 u-figures">{parts.join(' · ')}</p>;
}

function Commitments({ pillar, covered }: { readonly pillar: Pillar; readonly covered: string }) {
  if (pillar.commitments.length === 0) return null;
  return (
    <ul className={styles.commitments}>
      {pillar.commitments.map((commitment) => (
        <li key={commitment.key}>
          <p>{commitment.text}</p>
          <OriginTag origin={commitment.origin} covered={covered} />
          <LivingLine figures={commitment.figures} pillar={pillar} commitmentKey={commitment.key} name={commitment.text} />
          <SourceLine of={commitment} />
        </li>
      ))}
    </ul>
  );
}
