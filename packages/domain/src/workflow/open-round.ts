import { answersTo } from './actor';
import type { Chain } from './chain';
import { openable, reportIndex } from './chain-reading';
import type { RoundState, UnitReport } from './round';
import { settle } from './settle';

/** A unit that exists when the round opens, with the roles that are held in it. */
export interface ReportingUnit {
  readonly key: string;
  readonly kind: string;
  readonly roles?: readonly string[];
}

/** Keys of the units that the chain asks to report, in the order given. */
export function reportingUnits(chain: Chain, units: readonly ReportingUnit[]): readonly string[] {
  return units.filter((unit) => isAsked(chain, unit)).map((unit) => unit.key);
}

function isAsked(chain: Chain, unit: ReportingUnit): boolean {
  const actors = chain.steps[reportIndex(chain)]?.actors ?? [];
  return actors.some((actor) => {
    if ('role' in actor) return (unit.roles ?? []).includes(actor.role);
    return answersTo({ role: '', unit: unit.key, unitKind: unit.kind, actsFor: [] }, actor);
  });
}

/** A new round for the units; null where the rule does not say who reports. */
export function openRound(chain: Chain, units: readonly string[]): RoundState | null {
  if (!openable(chain)) return null;
  const reports = [...new Set(units)].map(notStarted);
  return settle(chain, { reports, steps: {} });
}

function notStarted(unit: string): UnitReport {
  return { unit, state: 'not_started', nothingToReport: false, leftOut: false, entered: [] };
}
