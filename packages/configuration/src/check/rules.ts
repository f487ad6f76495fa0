import { isBeyondPeople } from '@utblick/domain';
import { chainOf } from '../chain';
import type { Finding } from '../issues';
import type { PathStep } from '../raw/tree';
import type { Configuration } from '../schema/configuration';
import type { Rule } from '../schema/rule';
import { dueFindings } from './due';

/** A rule can be followed whoever is there: its dates can be kept, and people make its reports and decisions. */
export function ruleFindings(configuration: Configuration): Finding[] {
  return configuration.rules.flatMap((rule, index) => {
    const path = ['rules', index];
    return [...dueFindings(rule, path), ...beyondPeople(rule, path), ...emptyGates(rule, path), ...strayCarriers(rule, path)];
  });
}

function beyondPeople(rule: Rule, path: PathStep[]): Finding[] {
  return chainOf(rule).steps.flatMap((step, index) =>
    isBeyondPeople(step)
      ? [
          {
            path: [...path, 'steps', index, 'actors', 'value'],
            code: 'beyondPeople',
            message: 'names nobody who can report or decide',
            expected: 'a role, unit kinds or a unit',
          },
        ]
      : [],
  );
}

function emptyGates(rule: Rule, path: PathStep[]): Finding[] {
  return rule.steps.flatMap((step, index) =>
    step.gate && Object.keys(step.gate).length === 0
      ? [
          {
            path: [...path, 'steps', index, 'gate'],
            code: 'emptyGate',
            message: 'has no bound',
            expected: 'amountAtLeast, yearsAtLeast or committeesAtLeast',
          },
        ]
      : [],
  );
}

/** A carrier that names a step is carried at that step of its own rule. */
function strayCarriers(rule: Rule, path: PathStep[]): Finding[] {
  const keys = rule.steps.map(({ key }) => key);
  return (rule.carrier.value ?? []).flatMap(({ step }, index) =>
    step === undefined || keys.includes(step)
      ? []
      : [
          {
            path: [...path, 'carrier', 'value', index, 'step'],
            code: 'strayCarrier',
            values: { key: step, choices: keys.join(', ') },
            message: `there is no step ${step} in the rule`,
            expected: `one of ${keys.join(', ')}`,
          },
        ],
  );
}
