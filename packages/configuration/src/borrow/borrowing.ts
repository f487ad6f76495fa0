import { isMap } from '../raw/tree';
import type { Configuration } from '../schema/configuration';
import { notStated } from '../schema/not-stated';
import { isPart, type Source } from '../schema/part';
import type { Lender, Loan } from './loan';

/** Turns what stands in the lender's configuration into what can stand in the own one. */
export class Borrowing {
  private readonly units: ReadonlySet<string>;

  constructor(
    private readonly configuration: Configuration,
    private readonly lender: Lender,
    private readonly loan: Loan,
  ) {
    this.units = new Set(configuration.units.map(({ key }) => key));
  }

  /** Undefined where nothing of it can be said in the own configuration. */
  taken(value: unknown): unknown {
    if (Array.isArray(value)) return this.takenList(value);
    if (isPart(value)) return this.takenPart(value);
    if (isMap(value)) return this.takenMap(value);
    return value;
  }

  private takenList(values: readonly unknown[]): unknown {
    const taken = values.map((value) => this.taken(value)).filter((value) => value !== undefined);
    return values.length > 0 && taken.length === 0 ? undefined : taken;
  }

  private takenPart(part: { readonly value: unknown; readonly source: readonly Source[] }): unknown {
    if (part.value === null && part.source.length === 0) return notStated;
    const value = part.value === null ? null : this.taken(part.value);
    return value === undefined ? notStated : { ...part, value, ...this.origin(part.source) };
  }

  private takenMap(map: Readonly<Record<string, unknown>>): unknown {
    const fields = Object.entries(map).map(([field, value]) => [field, this.field(field, value)] as const);
    const required = ['role', 'unit', 'personAt', 'members'];
    if (fields.some(([field, value]) => required.includes(field) && value === undefined)) return undefined;
    const taken = Object.fromEntries(fields.filter(([, value]) => value !== undefined));
    return Array.isArray(map.source) ? { ...taken, ...this.origin(map.source as Source[]) } : taken;
  }

  private field(field: string, value: unknown): unknown {
    if (field === 'source') return value;
    if (field === 'role' && typeof value === 'string') return this.role(value);
    if ((field === 'unit' || field === 'personAt') && typeof value === 'string') return this.units.has(value) ? value : undefined;
    if (field === 'except') return undefined;
    const taken = this.taken(value);
    return taken === undefined && Array.isArray(value) && field !== 'members' ? [] : taken;
  }

  /** The own role of the same key and kind, or the only one of the same kind. */
  private role(key: string): string | undefined {
    const theirs = this.lender.roles.find((role) => role.key === key);
    const same = this.configuration.roles.filter(({ archetype }) => archetype === theirs?.archetype);
    return (same.find((role) => role.key === key) ?? (same.length === 1 ? same[0] : undefined))?.key;
  }

  /** Local, by whoever takes it over, from where it stands. What the lender borrowed itself keeps that attribution too. */
  private origin(sources: readonly Source[]): { origin: 'local'; source: Source[] } {
    const items = sources.filter((source) => typeof source === 'string');
    const earlier = sources.filter((source) => typeof source === 'object' && 'borrowedFrom' in source);
    return { origin: 'local', source: [this.loan.by, { ...this.loan.from, items }, ...earlier] };
  }
}
