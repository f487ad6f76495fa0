import type { Expectation } from './expected';

/** Every way in which a configuration file can be wrong. Each has a sentence in the catalogues. */
export const faultCodes = [
  'tooLarge',
  'tooDeep',
  'tooManyValues',
  'notYaml',
  'unusableKey',
  'keyWrittenTwice',
  'notPlain',
  'notConfiguration',
  'unknownOverlay',
  'overlayWithoutBase',
  'otherTenant',
  'missing',
  'noShape',
  'textTooLong',
  'textTooShort',
  'tooMany',
  'tooFew',
  'tooBig',
  'tooSmall',
  'unknownKey',
  'noValue',
  'isList',
  'isMap',
  'belongsInQuotes',
  'unfit',
  'keyTaken',
  'dangling',
  'circle',
  'noMainDocument',
  'secondMainDocument',
  'linksToItself',
  'municipalityWithMembers',
  'undecided',
  'backwardSpan',
  'impossibleDay',
  'backwardBounds',
  'dueTooEarly',
  'stepOutOfOrder',
  'beyondPeople',
  'roleCircle',
  'noUnits',
  'roleUnheld',
  'chainCircle',
  'emptyGate',
  'strayCarrier',
  'appliedThoughInForce',
  'pillarStillThere',
  'pillarInUse',
  'nobodyManages',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** What is wrong as data, so that it can be said in any language. */
export interface Fault {
  readonly code: FaultCode;
  /** What the sentence is about: keys, dates and bounds as they are written. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** What the language would have taken instead, where its schema knows. */
  readonly wanted?: readonly Expectation[];
}
