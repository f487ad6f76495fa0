/**
 * What happens at a step of a reporting rule: units `report`; the finished passage is entered (`enter`) in an ordinary
 * document; somebody looks it over (`check`, `evaluate`), makes one text of it (`compile`), takes it in (`receive`),
 * decides on it (`approve`, `adopt`), publishes it (`publish`), meets about it (`meet`) or makes use of it (`use`).
 */
export type StepVerb = 'report' | 'enter' | 'check' | 'evaluate' | 'compile' | 'receive' | 'approve' | 'adopt' | 'publish' | 'meet' | 'use';

/**
 * Who takes a step: the holder of a role, every unit of some kinds (`except` lists unit keys that are left out), one
 * named unit, or somebody outside the chain of people (`self` is the reporting unit itself).
 */
export type StepActor =
  | { role: string }
  | { unitKinds: readonly string[]; except?: readonly string[] }
  | { unit: string }
  | { outside: 'public' | 'management_system' | 'self' | 'project_owners' };

/** One step of a chain. `actors` is null where the document does not say who (or says there is nobody): the chain ends there. */
export interface ChainStep {
  readonly key: string;
  readonly verb: StepVerb;
  readonly actors: readonly StepActor[] | null;
}

/** The steps of one reporting rule in the order they are taken. Step keys are unique within the chain. */
export interface Chain {
  readonly steps: readonly ChainStep[];
}
