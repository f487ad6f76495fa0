import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true })
export class OrganisationHolder {
  @Field(() => String)
  name: string;

  @Field(() => String)
  roleName: string;

  @Field(() => String, { nullable: true, description: 'Whom they stand in for.' })
  substituteFor: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The other unit of a merge.' })
export class OrganisationMerge {
  @Field(() => String)
  unitName: string;

  @Field(() => String, { nullable: true, description: 'First day after the merge, ISO date; null where no day is known.' })
  on: string | null;
}

@ObjectType({ simpleResolvers: true })
export class OrganisationUnit {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  kind: string;

  @Field(() => ID, { nullable: true })
  parentId: string | null;

  @Field(() => String, { nullable: true, description: 'ISO date.' })
  validFrom: string | null;

  @Field(() => String, { nullable: true, description: 'Its last day, ISO date.' })
  validTo: string | null;

  @Field(() => String, { description: 'On the day that the page shows: `there`, `ended` or `coming`.' })
  standing: string;

  @Field(() => OrganisationMerge, { nullable: true })
  mergedInto: OrganisationMerge | null;

  @Field(() => [OrganisationMerge])
  mergedFrom: OrganisationMerge[];

  @Field(() => OrganisationMerge, { nullable: true, description: 'The unit that this one was split off from, on its own first day.' })
  splitFrom: OrganisationMerge | null;

  @Field(() => [OrganisationMerge], { description: 'Units that were split off from this one.' })
  splitInto: OrganisationMerge[];

  @Field(() => [OrganisationHolder])
  holders: OrganisationHolder[];

  @Field(() => [String], { description: 'Roles that somebody in the unit should hold and nobody does.' })
  vacantRoles: string[];
}

@ObjectType({ simpleResolvers: true, description: "The tenant's units and roles as they are on a day." })
export class OrganisationPage {
  @Field(() => String, { description: 'ISO date.' })
  today: string;

  @Field(() => String, { description: 'The day that the page shows, ISO date.' })
  day: string;

  @Field(() => [OrganisationUnit], { description: 'Every unit that there is, was or will be, by kind and then as Swedish sorts.' })
  units: OrganisationUnit[];

  @Field(() => [OrganisationHolder], { description: 'Roles that are held for all of the tenant and in no unit.' })
  holders: OrganisationHolder[];
}
