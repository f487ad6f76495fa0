import { dataIn, type YamlFile, yamlFileIfAny } from './files';

/** An invented person of the example data. Everybody signs in with the one password that the start prints. */
export interface ExamplePerson {
  readonly name: string;
  /** Also names the person in the other files of the tenant. One address in two tenants is one person in both. */
  readonly email: string;
  /** What the start prints beside the address; people without it are not in the table that it prints. */
  readonly shownAs?: string;
  readonly roles: readonly { readonly role: string; readonly unit?: string; readonly from: string; readonly to?: string }[];
}

/** One year's money in whole kronor. A figure that is left out is one that nobody has entered. */
export interface ExampleFunding {
  readonly year: number;
  readonly forecast?: boolean;
  readonly budget?: number;
  readonly grant?: number;
  readonly cash?: number;
  readonly inKind?: number;
}

/** An invented activity. Units, pillars and commitments by their keys, people by their addresses. */
export interface ExampleActivity {
  readonly key: string;
  readonly kind: string;
  readonly name: string;
  readonly purpose: string;
  readonly results?: string;
  readonly status: string;
  readonly unit: string;
  readonly from?: string;
  readonly to?: string;
  /** A key of reference/programmes.yaml. */
  readonly programme?: string;
  readonly ownRole?: string;
  readonly dnr?: string;
  readonly contact?: string;
  readonly checked?: string;
  readonly pillars: readonly { readonly pillar: string; readonly commitment?: string }[];
  readonly partners?: readonly { readonly name: string; readonly kind?: string; readonly city?: string; readonly country?: string }[];
  readonly funding?: readonly ExampleFunding[];
  /** Belongs to the border region of the configuration. */
  readonly border?: boolean;
  /** Why a partner lies outside the geographic focus. */
  readonly focusReason?: string;
  /** The check before start: when, by whom (address), and the answers by the keys of the rule's fields. */
  readonly check?: { readonly rule: string; readonly on: string; readonly by: string; readonly answers: Readonly<Record<string, string>> };
}

/**
 * One move of somebody in a round. `activity` and `field` say which answer a comment is about; `answers` is what the unit
 * writes itself, by field. `enter` ticks a unit's text off at a step, `complete` takes a step that has no page of its own.
 */
export interface ExampleMove {
  /** ISO instant. */
  readonly at: string;
  /** The person's address. */
  readonly by: string;
  readonly do: 'draft' | 'submit' | 'nothing' | 'return' | 'accept' | 'enter' | 'complete';
  /** The unit whose report it is; left out only for `complete`. */
  readonly unit?: string;
  readonly answers?: Readonly<Record<string, string>>;
  /** The key of the step that is entered or completed. */
  readonly step?: string;
  readonly diarienummer?: string;
  /** Day of the entry; the day of the move when left out. */
  readonly enteredOn?: string;
  readonly note?: string;
  readonly comment?: string;
  readonly activity?: string;
  readonly field?: string;
}

/** A decision or a receipt as a secretary records it. */
export interface ExampleDecision {
  readonly by: string;
  readonly at: string;
  readonly step: string;
  /** The name of the body that decides or receives. */
  readonly body: string;
  readonly decidedOn: string;
  readonly paragraph: string;
  readonly diarienummer: string;
}

/** One version of a rule's instruction as somebody writes it. */
export interface ExampleInstruction {
  readonly rule: string;
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  readonly title: string;
  readonly body: string;
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly reference: string;
  /** Why the version came; left out for the first. */
  readonly reason?: string;
}

/** What units answer to the fields that are asked once for them: by unit key, then by field key. A list has one entry per line. */
export type ExampleUnitTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** One reporting round, from its opening as far as it got. */
export interface ExampleRound {
  readonly rule: string;
  readonly year: number;
  /** Which of several periods of the year, e.g. "2025-08"; the first without a round when left out. */
  readonly period?: string;
  readonly openedBy: string;
  readonly openedAt: string;
  /** The dates of a round whose rule fixes none. */
  readonly dated?: {
    readonly name: string;
    readonly periodFrom: string;
    readonly periodTo: string;
    readonly dueOn: string;
    readonly datedBy: string;
  };
  /** Over those of the whole file. */
  readonly unitTexts?: ExampleUnitTexts;
  /** Units that were given another last day. */
  readonly extended?: { readonly at: string; readonly dueOn: string; readonly units: readonly string[] };
  readonly moves: readonly ExampleMove[];
  readonly compilation?: {
    readonly by: string;
    readonly at: string;
    readonly summary: string;
    /** By the key of the compile step's field. */
    readonly texts: Readonly<Record<string, string>>;
  };
  readonly decision?: ExampleDecision & { readonly outcome: 'approved' | 'referred_back' | 'rejected' };
  readonly receipt?: ExampleDecision;
}

/** The rounds of one tenant, and what somebody answers where nothing else has an answer. */
export interface ExampleRounds {
  /** Goals that an activity contributes to, by the activity's key. */
  readonly goals?: Readonly<Record<string, readonly string[]>>;
  readonly otherwise?: { readonly money: string; readonly text: string };
  readonly unitTexts?: ExampleUnitTexts;
  /** Each is written before the first round that is opened after it. */
  readonly instructions?: readonly ExampleInstruction[];
  readonly rounds: readonly ExampleRound[];
}

/** What one tenant shares in the example data, all decided at one time. */
export interface ExampleSharing {
  /** The address of the person who records the decisions. */
  readonly by: string;
  /** ISO instant at which they are recorded. */
  readonly at: string;
  readonly from: string;
  readonly decidedBy: string;
  readonly decidedOn: string;
  readonly reference: string;
  /** `to` is the key of a tenant, or `all` for every tenant of the installation. */
  readonly decisions: readonly { readonly kind: string; readonly grain: string; readonly to: string }[];
}

/** What is invented for one tenant: local parts of its configuration, people and activities. */
export interface ExampleFiles {
  /** Laid over the tenant's own file; null where nothing of the configuration is invented. */
  readonly local: YamlFile | null;
  readonly people: readonly ExamplePerson[];
  readonly activities: readonly ExampleActivity[];
  /** Null where no round has been opened. */
  readonly rounds: ExampleRounds | null;
  /** Null where nothing is shared. */
  readonly sharing: ExampleSharing | null;
}

/** The example data of one tenant; empty where there is none. */
export function exampleOf(tenantKey: string): ExampleFiles {
  const activities = yamlFileIfAny(`example/${tenantKey}.activities.yaml`);
  const rounds = yamlFileIfAny(`example/${tenantKey}.rounds.yaml`);
  return {
    local: yamlFileIfAny(`example/${tenantKey}.local.yaml`),
    people: examplePeopleOf(tenantKey),
    activities: activities ? dataIn(activities) : [],
    rounds: rounds ? dataIn(rounds) : null,
    sharing: exampleSharingOf(tenantKey),
  };
}

/** The invented people of one tenant alone. */
export function examplePeopleOf(tenantKey: string): readonly ExamplePerson[] {
  const people = yamlFileIfAny(`example/${tenantKey}.people.yaml`);
  return people ? dataIn(people) : [];
}

/** What one tenant shares in the example data alone; null where it shares nothing. */
export function exampleSharingOf(tenantKey: string): ExampleSharing | null {
  const sharing = yamlFileIfAny(`example/${tenantKey}.sharing.yaml`);
  return sharing ? dataIn(sharing) : null;
}
