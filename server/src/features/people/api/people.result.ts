import { createUnionType, Field, ID, Int, ObjectType } from 'type-graphql';
import { FormErrors } from '../../../platform/graphql/form-errors.type';

@ObjectType({ simpleResolvers: true })
export class PersonChanged {
  @Field(() => ID)
  personId: string;
}

@ObjectType({ simpleResolvers: true, description: 'The person is not put away: what they hold is handed over first.' })
export class PersonHoldsThings {
  @Field(() => Int)
  holds: number;
}

@ObjectType({ simpleResolvers: true, description: 'What is wrong with a pasted table, and where.' })
export class TableFault {
  @Field(() => Int, { description: 'As the rows are numbered in a spreadsheet.' })
  row: number;

  @Field(() => String, { nullable: true, description: 'Null where it is about the whole row or table.' })
  column: string | null;

  @Field(() => String)
  code: string;

  @Field(() => String, { description: 'What stands there.' })
  value: string;
}

@ObjectType({ simpleResolvers: true, description: 'The table could not be accepted. Nothing of it was saved.' })
export class TableFaults {
  @Field(() => [TableFault])
  rows: readonly TableFault[];
}

@ObjectType({ simpleResolvers: true })
export class OperationApplied {
  @Field(() => ID)
  operationId: string;
}

@ObjectType({ simpleResolvers: true })
export class OperationUndone {
  @Field(() => ID)
  operationId: string;

  @Field(() => Int, { description: 'Values that had been changed again since and were left.' })
  left: number;
}

@ObjectType({ simpleResolvers: true })
export class PeopleImported {
  @Field(() => Int)
  people: number;

  @Field(() => Int)
  assignments: number;

  @Field(() => Int)
  invited: number;
}

@ObjectType({ simpleResolvers: true })
export class InvitationAccepted {
  @Field(() => ID)
  tenantId: string;
}

export const PersonResult = createUnionType({
  name: 'PersonResult',
  types: () => [PersonChanged, FormErrors] as const,
  resolveType: (value) => ('personId' in value ? PersonChanged : FormErrors),
});

export const DeactivatePersonResult = createUnionType({
  name: 'DeactivatePersonResult',
  types: () => [PersonChanged, PersonHoldsThings] as const,
  resolveType: (value) => ('personId' in value ? PersonChanged : PersonHoldsThings),
});

export const ChangeTermResult = createUnionType({
  name: 'ChangeTermResult',
  types: () => [OperationApplied, FormErrors, TableFaults] as const,
  resolveType: (value) => ('operationId' in value ? OperationApplied : 'errors' in value ? FormErrors : TableFaults),
});

export const ImportPeopleResult = createUnionType({
  name: 'ImportPeopleResult',
  types: () => [PeopleImported, TableFaults] as const,
  resolveType: (value) => ('people' in value ? PeopleImported : TableFaults),
});

export const SuccessionResult = createUnionType({
  name: 'SuccessionResult',
  types: () => [OperationApplied, FormErrors] as const,
  resolveType: (value) => ('operationId' in value ? OperationApplied : FormErrors),
});

export const AcceptInvitationResult = createUnionType({
  name: 'AcceptInvitationResult',
  types: () => [InvitationAccepted, FormErrors] as const,
  resolveType: (value) => ('tenantId' in value ? InvitationAccepted : FormErrors),
});
