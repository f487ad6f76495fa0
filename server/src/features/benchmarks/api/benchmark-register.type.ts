import { IsOptional, Max, Min } from 'class-validator';
import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql';

@ArgsType()
export class BenchmarkRegisterArgs {
  @Field(() => Int, { nullable: true, description: 'The year before this one when it is left out: the last that is complete.' })
  @IsOptional()
  @Min(1900)
  @Max(2200)
  year?: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What one register says of the year. Null where it is not shared, or nobody has entered it; never zero for unknown.',
})
export class BenchmarkFigures {
  @Field(() => ID)
  id: string;

  @Field(() => String, { nullable: true, description: 'The municipal code.' })
  code: string | null;

  @Field(() => String)
  name: string;

  @Field(() => Int, { nullable: true })
  activities: number | null;

  @Field(() => Int, { nullable: true })
  twinTowns: number | null;

  @Field(() => Int, { nullable: true })
  memberships: number | null;

  @Field(() => Int, { nullable: true })
  withContact: number | null;

  @Field(() => Int, { nullable: true })
  withResults: number | null;

  @Field(() => Float, { nullable: true, description: 'Whole kronor.' })
  grantReceived: number | null;

  @Field(() => Float, { nullable: true, description: 'Whole kronor.' })
  coFinancing: number | null;

  @Field(() => Int, { nullable: true, description: 'Activities of the year that should have a grant entered.' })
  grantExpected: number | null;

  @Field(() => Int, { nullable: true })
  grantEntered: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'How many activities of the own register served a theme in a year.' })
export class BenchmarkThemeYear {
  @Field(() => Int)
  year: number;

  @Field(() => String)
  theme: string;

  @Field(() => Int)
  activities: number;
}

@ObjectType({ simpleResolvers: true, description: 'What indicators are made of, for programs.' })
export class BenchmarkRegister {
  @Field(() => Int)
  year: number;

  @Field(() => [BenchmarkFigures], {
    description:
      'The own municipality and each that shares its totals with it, where they have any of the year; in the order of their ids.',
  })
  municipalities: readonly BenchmarkFigures[];

  @Field(() => [BenchmarkThemeYear], { description: 'The own register by theme, in the year and the four before it.' })
  themes: readonly BenchmarkThemeYear[];
}
