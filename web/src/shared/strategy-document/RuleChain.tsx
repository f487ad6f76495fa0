import { Chain, Disclosure, TextLink } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { OriginTag } from '../stated/OriginTag';
import { SourceLine } from '../stated/Sources';
import { usePartWords } from '../stated/usePartWords';
import { useMayAnywhere } from '../viewer/ViewerContext';
import { partIn, type Rule, type Sourced } from './page-types';
import styles from './strategy-document.module.css';
import { useStepNode } from './useStepNode';

/** Rules with more steps than this get the whole width, with their name above. */
const mostBesideName = 3;

interface RuleChainProps {
  readonly rule: Rule;
  readonly covered: string | null;
  /** A draft's, in a column beside its form. */
  readonly preview: boolean;
}

/** One rule: its name, what it asks for and how often, and its chain of steps. */
export function RuleChain({ rule, covered, preview }: RuleChainProps) {
  const { t } = useTranslation();
  const stepNode = useStepNode(rule, covered, preview);
  return (
    <div className={styles.rule} data-wide={rule.steps.length > mostBesideName || undefined}>
      <RuleName rule={rule} covered={covered} />
      <div className={styles.ruleChain} data-steps={preview ? undefined : rule.steps.length}>
        {/* Five nodes do not fit in the reading column without breaking the names of bodies. */}
        <Chain
          label={t('strategy.chainLabel', { name: rule.name })}
          nodes={rule.steps.map(stepNode)}
          vertical={preview || rule.steps.length > 4}
        />
        <Readings rule={rule} />
        <SourceLine of={allSources(rule)} />
      </div>
    </div>
  );
}

function RuleName({ rule, covered }: { readonly rule: Rule; readonly covered: string | null }) {
  const { t } = useTranslation();
  const words = usePartWords();
  const readsReports = useMayAnywhere('report.read');
  const cadence = partIn(rule.facts, 'cadence');
  const contents = partIn(rule.facts, 'contents');
  const asksForSomething = rule.steps.some(({ verb }) => verb === 'report');
  return (
    <div className={styles.ruleName}>
      <h3>{rule.name}</h3>
      <OriginTag origin={rule.origin} covered={covered} />
      {cadence?.cadence && <p>{words.value(cadence)}</p>}
      {contents?.names && <p>{words.terms(contents)}</p>}
      {!contents?.names && asksForSomething && <p>{t('strategy.contentsOpen')}</p>}
      {rule.round && readsReports && (
        <p>
          <TextLink href={`/redovisning/${rule.round.id}`}>{t('strategy.round', { name: rule.round.name })}</TextLink>
        </p>
      )}
    </div>
  );
}

/** Every reading of what can be read in several ways, so that nobody has to guess which one we took. */
function Readings({ rule }: { readonly rule: Rule }) {
  const { t } = useTranslation();
  const lists = [...rule.steps.map(({ actors }) => actors.readings), ...rule.facts.map(({ part }) => part.readings)].filter(
    (readings) => readings.length > 1,
  );
  const distinct = [...new Map(lists.map((readings) => [readings.join('\n'), readings])).values()];
  return distinct.map((readings) => (
    <Disclosure key={readings[0]} summary={t('strategy.showReadings')}>
      <ul className={styles.readings}>
        {readings.map((reading) => (
          <li key={reading}>{reading}</li>
        ))}
      </ul>
    </Disclosure>
  ));
}

/** The sources of the rule and of all its parts, each once; remarks one after the other. */
function allSources(rule: Rule): Partial<Sourced> {
  const parts: readonly Partial<Sourced>[] = [
    rule,
    ...rule.facts.map(({ part }) => part),
    ...rule.steps,
    ...rule.steps.map(({ actors }) => actors),
  ];
  const notes = [...new Set(parts.flatMap(({ note }) => note ?? []))];
  return { sources: [...new Set(parts.flatMap(({ sources = [] }) => sources))], note: notes.join(' ') || null, stated: rule.stated };
}
