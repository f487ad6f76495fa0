import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { FormErrors } from '../../../platform/graphql/form-errors.type';
import { LatestVersion } from './draft.type';
import { StrategyPage } from './strategy-page.type';

@ObjectType({ simpleResolvers: true, description: 'One thing wrong in a draft, in the language asked for.' })
export class GuideProblem {
  @Field(() => [String], { description: 'The way to it in the tree, step by step; empty where the text as a whole is wrong.' })
  path: string[];

  @Field(() => String, { description: 'The same way in names.' })
  where: string;

  @Field(() => String)
  message: string;

  @Field(() => String, { nullable: true, description: 'What could stand there instead.' })
  wanted: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A part of a draft that is left open.' })
export class GuideOpenPart {
  @Field(() => [String], { description: 'The way to it in the tree, step by step.' })
  path: string[];

  @Field(() => String, { description: 'The same way in names.' })
  where: string;
}

@ObjectType({ simpleResolvers: true, description: 'A pillar of the version that comes last in force, or one that was retired in it.' })
export class GuidePillar {
  @Field(() => String)
  key: string;

  @Field(() => String)
  name: string;
}

@ObjectType({ simpleResolvers: true, description: 'How far one step of the forms has come.' })
export class GuideStep {
  @Field(() => String)
  key: string;

  @Field(() => String, { description: '`empty`, `begun` or `complete`' })
  state: string;

  @Field(() => [GuideOpenPart], { description: 'What the document leaves open in it, or what waits for somebody.' })
  open: GuideOpenPart[];

  @Field(() => Int)
  problems: number;
}

@ObjectType({ simpleResolvers: true, description: 'A county of Sweden.' })
export class GuideCounty {
  @Field(() => String, { description: 'Two digits, as in the codes of its municipalities.' })
  code: string;

  @Field(() => String)
  name: string;
}

@ObjectType({ simpleResolvers: true, description: 'A draft as forms show it.' })
export class DraftGuidePage {
  @Field(() => String, { description: 'Today in Sweden, ISO date.' })
  today: string;

  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => Int)
  revision: number;

  @Field(() => String)
  savedBy: string;

  @Field(() => String, { description: 'ISO instant.' })
  savedAt: string;

  @Field(() => Int, { nullable: true, description: 'Number of the version that it became.' })
  publishedAs: number | null;

  @Field(() => Int, { description: 'Number of the newest version; 0 where there is none.' })
  newest: number;

  @Field(() => LatestVersion, { nullable: true, description: 'The version that comes last in force.' })
  latest: LatestVersion | null;

  @Field(() => [GuideCounty], { description: 'Those to choose from.' })
  counties: GuideCounty[];

  @Field(() => Boolean, { description: 'The text is no YAML: there is nothing to show in forms until it is mended.' })
  unreadable: boolean;

  @Field(() => String, { description: 'The draft as it is written, sound or not: JSON in the configuration language.' })
  configuration: string;

  @Field(() => [GuideProblem])
  problems: GuideProblem[];

  @Field(() => [GuideStep])
  steps: GuideStep[];

  @Field(() => [GuidePillar], { description: 'What a pillar can go on from.' })
  earlierPillars: GuidePillar[];

  @Field(() => StrategyPage, { nullable: true, description: 'What can be read of the draft, as the strategy page would draw it.' })
  preview: StrategyPage | null;
}

@InputType({ description: 'One part of a draft.' })
export class DraftPartInput {
  @Field(() => String, { description: 'What stands at the top of a configuration: `pillars`, `tenant`, `lead` …' })
  area: string;

  @Field(() => String, { nullable: true, description: 'An item of the area by its key; null for the whole of it.' })
  key: string | null;

  @Field(() => String, { nullable: true, description: 'JSON in the configuration language; null takes the item or the area away.' })
  value: string | null;
}

@ObjectType({ simpleResolvers: true })
export class DraftPartSaved {
  @Field(() => DraftGuidePage)
  page: DraftGuidePage;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody else has changed this very part since. Nothing was saved.' })
export class DraftPartConflict {
  @Field(() => DraftGuidePage, { description: 'The draft as it is now.' })
  page: DraftGuidePage;

  @Field(() => String)
  author: string;

  @Field(() => String, { description: 'ISO instant.' })
  savedAt: string;
}

export const SaveDraftPartResult = createUnionType({
  name: 'SaveDraftPartResult',
  types: () => [DraftPartSaved, DraftPartConflict, FormErrors] as const,
  resolveType: (value) => {
    if ('author' in value) return DraftPartConflict;
    return 'page' in value ? DraftPartSaved : FormErrors;
  },
});
