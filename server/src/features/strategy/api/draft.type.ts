import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { FormErrors } from '../../../platform/graphql/form-errors.type';
import type { DraftUnfit } from '../actions/publish-version';
import type { ChangeInWords } from '../model/change-words';
import type { ProblemInWords } from '../model/problem-words';
import type { Touched } from '../model/touched-shape';

@ObjectType({ simpleResolvers: true, description: 'One thing wrong in the text of a draft, in the language asked for.' })
export class ConfigurationProblem implements ProblemInWords {
  @Field(() => Int, { description: 'From 1.' })
  line: number;

  @Field(() => Int, { description: 'From 1.' })
  column: number;

  @Field(() => String, { description: 'The way to it in names; empty where the text as a whole is wrong.' })
  where: string;

  @Field(() => String)
  message: string;

  @Field(() => String, { nullable: true, description: 'What could stand there instead.' })
  wanted: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'One difference between two configurations, in the language asked for.' })
export class ConfigurationChange implements ChangeInWords {
  @Field(() => String)
  area: string;

  @Field(() => String)
  areaName: string;

  @Field(() => String, { nullable: true })
  itemKey: string | null;

  @Field(() => String, { nullable: true, description: 'The item by its name; null for a matter.' })
  item: string | null;

  @Field(() => String, { nullable: true, description: 'What in it differs; null where the whole of it came or went.' })
  part: string | null;

  @Field(() => String, { description: '`added`, `removed` or `changed`' })
  kind: ChangeInWords['kind'];

  @Field(() => String, { nullable: true })
  before: string | null;

  @Field(() => String, { nullable: true })
  after: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'Something that lives today and that a version touches.' })
export class TouchedThing implements Touched {
  @Field(() => String, { description: '`round`, `renamed`, `split`, `retired`, `role` or `unit`' })
  kind: Touched['kind'];

  @Field(() => String)
  name: string;

  @Field(() => [String], { description: 'People who hold the role, or pillars that it goes on in.' })
  names: string[];

  @Field(() => Int, { description: 'Activities, people, or the number of the version that a round follows.' })
  count: number;
}

@ObjectType({ simpleResolvers: true })
export class LatestVersion {
  @Field(() => Int)
  number: number;

  @Field(() => String, { description: 'ISO date.' })
  effectiveFrom: string;
}

@ObjectType({ simpleResolvers: true, description: 'A next version of the configuration while it is being written.' })
export class VersionDraftPage {
  @Field(() => String, { description: 'Today in Sweden, ISO date.' })
  today: string;

  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => Int, { description: 'Number of the text; whoever saves names the one they began with.' })
  revision: number;

  @Field(() => String, { description: 'YAML, also while it does not hold together.' })
  text: string;

  @Field(() => String)
  savedBy: string;

  @Field(() => String, { description: 'ISO instant.' })
  savedAt: string;

  @Field(() => String)
  createdBy: string;

  @Field(() => Int, { nullable: true, description: 'Number of the version that it became.' })
  publishedAs: number | null;

  @Field(() => Int, { description: 'Number of the version that it was begun on; 0 where there was none.' })
  basedOn: number;

  @Field(() => Int, { description: 'Number of the newest version; to name when publishing.' })
  newest: number;

  @Field(() => LatestVersion, { nullable: true, description: 'The version that it is held against: the one that comes last in force.' })
  latest: LatestVersion | null;

  @Field(() => Boolean, { description: 'A version has been published since it was begun.' })
  mayCatchUp: boolean;

  @Field(() => [ConfigurationProblem])
  problems: ConfigurationProblem[];

  @Field(() => [ConfigurationChange], { description: 'Against the latest version; empty while there are problems.' })
  changes: ConfigurationChange[];

  @Field(() => [TouchedThing])
  touched: TouchedThing[];
}

@ObjectType({ simpleResolvers: true })
export class VersionDraftStarted {
  @Field(() => ID)
  draftId: string;
}

export const StartDraftResult = createUnionType({
  name: 'StartVersionDraftResult',
  types: () => [VersionDraftStarted, FormErrors] as const,
  resolveType: (value) => ('draftId' in value ? VersionDraftStarted : FormErrors),
});

@ObjectType({ simpleResolvers: true })
export class VersionDraftSaved {
  @Field(() => ID)
  draftId: string;

  @Field(() => Int)
  revision: number;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody else saved the draft since it was opened. Nothing was saved.' })
export class VersionDraftConflict {
  @Field(() => ID)
  draftId: string;

  @Field(() => Int, { description: 'Number of the other text, to name when saving again.' })
  revision: number;

  @Field(() => String)
  author: string;

  @Field(() => String, { description: 'ISO instant.' })
  savedAt: string;

  @Field(() => String, { description: 'The other text.' })
  text: string;

  @Field(() => [ConfigurationChange], { description: 'What the other changed.' })
  changes: ConfigurationChange[];

  @Field(() => String, { nullable: true, description: 'Both put together; null where one of the texts does not hold together.' })
  merged: string | null;

  @Field(() => [String], { description: 'Where both changed the same thing: there the own change stands.' })
  clashes: string[];
}

export const SaveDraftResult = createUnionType({
  name: 'SaveVersionDraftResult',
  types: () => [VersionDraftSaved, VersionDraftConflict, FormErrors] as const,
  resolveType: (value) => {
    if ('clashes' in value) return VersionDraftConflict;
    return 'draftId' in value ? VersionDraftSaved : FormErrors;
  },
});

@InputType({ description: 'From when a version is to be in force, why, and what whoever publishes has seen.' })
export class PublicationInput {
  @Field(() => String, { description: 'ISO date, as typed.' })
  effectiveFrom: string;

  @Field(() => String)
  reason: string;

  @Field(() => Int, { description: 'Number of the newest version when the difference was looked at; 0 where there was none.' })
  latest: number;
}

@ObjectType({ simpleResolvers: true })
export class VersionPublished {
  @Field(() => Int)
  number: number;

  @Field(() => String, { description: 'ISO date.' })
  effectiveFrom: string;
}

@ObjectType({ simpleResolvers: true, description: 'The newest version says the same. Nothing was stored.' })
export class VersionUnchanged {
  @Field(() => Int)
  sameAs: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Somebody else has published a version since the difference was looked at. Nothing was stored.',
})
export class VersionMoved {
  @Field(() => Int)
  latestNumber: number;

  @Field(() => String)
  author: string;

  @Field(() => String, { description: 'ISO instant.' })
  storedAt: string;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody else has saved the draft since it was looked at. Nothing was stored.' })
export class VersionDraftOutdated {
  @Field(() => Int)
  revision: number;
}

@ObjectType({ simpleResolvers: true, description: 'The text does not hold together, or does not fit the tenant. Nothing was stored.' })
export class VersionDraftNotReady {
  @Field(() => Int, { description: 'How much is wrong; the page of the draft tells what.' })
  faults: number;
}

export const PublicationResult = createUnionType({
  name: 'PublicationResult',
  types: () => [VersionPublished, VersionUnchanged, VersionMoved, VersionDraftOutdated, VersionDraftNotReady, FormErrors] as const,
  resolveType: (value) => {
    if ('sameAs' in value) return VersionUnchanged;
    if ('latestNumber' in value) return VersionMoved;
    if ('outdated' in value) return VersionDraftOutdated;
    if ('faults' in value) return VersionDraftNotReady;
    return 'effectiveFrom' in value ? VersionPublished : FormErrors;
  },
});

/** What keeps a text from being published is told by the draft's page; here it is only counted. */
export const notReady = <Other extends object>(result: Other | DraftUnfit): Other | VersionDraftNotReady =>
  'problems' in result ? { faults: result.problems.length } : result;
