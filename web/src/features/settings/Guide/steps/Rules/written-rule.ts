import type { WrittenCadence } from '../../fields/CadenceField';
import type { WrittenActor, WrittenItem, WrittenPart, WrittenSourced } from '../../fields/written';

/** One thing that is asked for, as it is written. */
export interface WrittenField extends WrittenItem {
  readonly label?: string | undefined;
  readonly hint?: string | undefined;
  readonly type?: string | undefined;
  readonly per?: string | undefined;
  readonly register?: string | undefined;
  readonly required?: boolean | undefined;
}

/** A last day, as it is written. */
export interface WrittenDeadline {
  readonly type?: string | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly yearOffset?: number | undefined;
  readonly role?: string | undefined;
  readonly days?: number | undefined;
  readonly date?: string | undefined;
}

/** When a step is needed, as it is written. */
export interface WrittenGate {
  readonly amountAtLeast?: number | undefined;
  readonly yearsAtLeast?: number | undefined;
  readonly committeesAtLeast?: number | undefined;
}

/** An ordinary document that carries a report, as it is written. */
export interface WrittenCarrier {
  readonly name?: string | undefined;
  readonly orEquivalent?: boolean | undefined;
  readonly for?: string | undefined;
  readonly step?: string | undefined;
  readonly plan?: boolean | undefined;
}

export interface WrittenStep extends WrittenSourced, WrittenItem {
  readonly verb?: string | undefined;
  readonly label?: string | undefined;
  readonly actors?: WrittenPart<readonly WrittenActor[]>;
  readonly gate?: WrittenGate | undefined;
  readonly contents?: WrittenPart<readonly WrittenField[]>;
  readonly goalLinks?: WrittenPart<boolean>;
  readonly deadline?: WrittenPart<WrittenDeadline>;
}

/** A rule while it is written: anything may be missing. */
export interface WrittenRule extends WrittenSourced, WrittenItem {
  readonly name?: string | undefined;
  readonly kind?: string | undefined;
  readonly summary?: string | undefined;
  readonly contents?: WrittenPart<readonly WrittenField[]>;
  readonly cadence?: WrittenPart<WrittenCadence>;
  readonly deadline?: WrittenPart<WrittenDeadline>;
  readonly carrier?: WrittenPart<readonly WrittenCarrier[]>;
  readonly instruction?: WrittenPart<string>;
  readonly steps?: readonly WrittenStep[] | undefined;
}
