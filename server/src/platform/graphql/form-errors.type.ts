import { Field, ObjectType } from 'type-graphql';

/** One thing wrong in a form: the field's path as the client named it, and a code the catalogues have a sentence for. */
@ObjectType({ simpleResolvers: true })
export class FieldError {
  @Field(() => String)
  field: string;

  @Field(() => String)
  code: string;
}

/** A form that could not be accepted. Nothing of it was saved. */
@ObjectType({ simpleResolvers: true })
export class FormErrors {
  @Field(() => [FieldError])
  errors: FieldError[];
}

export const formErrors = (errors: readonly FieldError[]): FormErrors => Object.assign(new FormErrors(), { errors: [...errors] });
