import type { ReactNode } from 'react';
import { PartField } from '../../fields/PartField';
import type { WrittenPart, WrittenSourced } from '../../fields/written';
import type { Guide, GuidePath } from '../../guide';
import { begun } from './rule-patterns';

interface RulePartProps<Value> {
  readonly guide: Guide;
  readonly path: GuidePath;
  readonly label?: string;
  readonly hint?: string;
  /** The rule or step that the part is of. */
  readonly owner: WrittenSourced;
  readonly value: WrittenPart<Value>;
  readonly onChange: (part: WrittenPart<Value>) => void;
  readonly children: (value: Value | undefined, onValue: (value: Value | undefined) => void, path: GuidePath) => ReactNode;
}

/** One part of a rule or a step. */
export function RulePart<Value>({ owner, value, onChange, ...rest }: RulePartProps<Value>) {
  return <PartField {...rest} value={value} onChange={(part) => onChange(begun(part, value, owner))} />;
}
