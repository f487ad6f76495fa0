import { type CheckStanding, checkStanding, decisionNeeded, type GateAnswer, gateFacts } from '@utblick/domain';
import type { ActivityContent, StartDecision } from './activity-content';
import type { CheckRule, DecidingActor } from './activity-rules';
import { fundingTotals } from './funding-totals';

/** When and by whom a rule's answers were written. */
export interface CheckStamp {
  readonly ruleKey: string;
  readonly checkedOn: string;
  /** Null where the person has been removed. */
  readonly checkedBy: string | null;
}

/** A check before start as an activity's page shows it. */
export interface ShownCheck {
  readonly ruleKey: string;
  readonly name: string;
  readonly summary: string | null;
  readonly sources: readonly string[];
  readonly origin: string;
  readonly standing: CheckStanding;
  readonly answers: readonly { readonly label: string; readonly type: string; readonly value: string | null }[];
  readonly checkedOn: string | null;
  readonly checkedBy: string | null;
  readonly decision: ShownDecision | null;
}

interface ShownDecision {
  readonly actors: readonly DecidingActor[];
  readonly needed: GateAnswer;
  readonly recorded: Omit<StartDecision, 'ruleKey'> | null;
}

/** The checks that say something of an activity: asked for, or answered at some time. Answers that no rule asks for now are left out. */
export function shownChecks(content: ActivityContent, rules: readonly CheckRule[], stamps: readonly CheckStamp[]): ShownCheck[] {
  return rules.flatMap((rule) => {
    const answers = content.checks.filter(({ ruleKey }) => ruleKey === rule.key);
    const standing = checkStanding(
      content.status,
      rule.questions,
      answers.map(({ field }) => field),
    );
    if (standing === null && answers.length === 0) return [];
    const stamp = answers.length > 0 ? stamps.find(({ ruleKey }) => ruleKey === rule.key) : undefined;
    return {
      ruleKey: rule.key,
      name: rule.name,
      summary: rule.summary,
      sources: rule.sources,
      origin: rule.origin,
      standing,
      answers: rule.questions.map(({ key, label, type }) => ({
        label,
        type,
        value: answers.find(({ field }) => field === key)?.value ?? null,
      })),
      checkedOn: stamp?.checkedOn ?? null,
      checkedBy: stamp?.checkedBy ?? null,
      decision: decisionOf(content, rule),
    };
  });
}

function decisionOf(content: ActivityContent, { key, decision }: CheckRule): ShownDecision | null {
  if (!decision) return null;
  const needed = decisionNeeded(decision.gate, gateFacts(fundingTotals(content.funding).budget, content.startsOn, content.endsOn));
  const recorded = content.decisions.find(({ ruleKey }) => ruleKey === key) ?? null;
  return needed === 'passed_over' && !recorded ? null : { actors: decision.actors, needed, recorded };
}
