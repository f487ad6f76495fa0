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
  examplePeopleOf,
  exampleSharingOf,
} from './example';
export { municipalityFiles, type YamlFile } from './files';
export {
  type Country,
  type Programme,
  type ReferenceMunicipality,
  referenceCountries,
  referenceMunicipalities,
  referenceProgrammes,
  type SourceItem,
  sourceItems,
} from './reference';
