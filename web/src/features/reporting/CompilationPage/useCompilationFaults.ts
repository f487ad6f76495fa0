import type { FieldProblem } from '@utblick/ui';
import { useTranslation } from 'react-i18next';
import { midSentence } from '../../../shared/actor-words';
import type { Compilation } from './compilation-data';

interface Fault {
  readonly field: string;
  readonly code: string;
}

interface Faults {
  /** The sentence at a field; null where nothing is wrong with it. */
  readonly errorAt: (field: string) => string | null;
  /** Everything that is wrong, for the summary on top. */
  readonly summary: readonly FieldProblem[];
}

/**
 * Sentences for what the server found wrong. What was only missing goes as soon as it is filled in; `missing` are the
 * fields that are still empty.
 */
export function useCompilationFaults(
  page: Compilation,
  atFinish: readonly Fault[],
  atSave: readonly Fault[],
  missing: readonly string[],
): Faults {
  const { t } = useTranslation();
  const isMissing = ({ code }: Fault): boolean => code === 'required' || code === 'goalMissing';
  const open = [...atSave, ...atFinish.filter((fault) => !isMissing(fault) || missing.includes(fault.field))];
  const labelOf = (field: string): string => {
    const [, key = ''] = field.split('.');
    const part = page.document?.parts.find((candidate) => candidate.key === key);
    return midSentence(part?.label ?? t('reportingDecision.compilation.summary'));
  };
  const activityOf = (field: string): string => {
    const activities = page.document?.units.flatMap((unit) => unit.activities) ?? [];
    return activities.find(({ activityId }) => field === `goals.${activityId}`)?.name ?? '';
  };
  const isGoal = (field: string): boolean => field.startsWith('goals.');
  const sentence = ({ field, code }: Fault): string => {
    if (isGoal(field)) return t('reportingDecision.compilation.goalRequired');
    if (code === 'tooLong') return t('reportingDecision.compilation.partTooLong');
    return t('reportingDecision.compilation.partRequired', { part: labelOf(field) });
  };
  return {
    errorAt: (field) => {
      const found = open.find((fault) => fault.field === field);
      return found ? sentence(found) : null;
    },
    summary: open.map((fault) => ({
      fieldId: `field-${fault.field}`,
      text: isGoal(fault.field)
        ? t('reportingDecision.compilation.fixGoal', { activity: activityOf(fault.field) })
        : t('reportingDecision.compilation.fixPart', { part: labelOf(fault.field) }),
    })),
  };
}
