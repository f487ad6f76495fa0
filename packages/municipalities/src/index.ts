export {
  type ExampleActivity,
  type ExampleDecision,
  type ExampleFiles,
  type ExampleFunding,
  type ExampleInstruction,
  type ExampleMove,
  type ExamplePerson,
  type ExampleRound,
  type ExampleRounds,
  type ExampleSharing,
  exampleOf,
} from './example';
export { municipalityFiles, type YamlFile } from './files';
export {
  type Country,
  type Programme,
  referenceCountries,
  referenceProgrammes,
  type SourceItem,
  sourceItems,
} from './reference';
