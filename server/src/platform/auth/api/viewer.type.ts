import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true })
export class ViewerTenant {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  key: string;

  @Field(() => String, { description: '`municipality` or `region`' })
  kind: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  shortName: string;

  @Field(() => String, { nullable: true, description: 'Accent colour as #RRGGBB.' })
  accent: string | null;

  @Field(() => Boolean, { description: 'The tenant holds invented example data.' })
  exampleData: boolean;

  @Field(() => [String], { description: 'Pages that this tenant has configured and this person may use.' })
  menu: string[];
}

@ObjectType({ simpleResolvers: true })
export class ViewerMembership {
  @Field(() => ID)
  tenantId: string;

  @Field(() => String)
  tenantName: string;
}

@ObjectType({ simpleResolvers: true })
export class ViewerPermission {
  @Field(() => String)
  permission: string;

  @Field(() => String, { description: '`own_unit`, `unit_and_below` or `municipality`' })
  scope: string;
}

@ObjectType({ simpleResolvers: true })
export class ViewerRole {
  @Field(() => String)
  roleName: string;

  @Field(() => String, { nullable: true })
  unitName: string | null;
}

@ObjectType('Viewer', { simpleResolvers: true, description: 'The person who is signed in, and the tenant they work in now.' })
export class ViewerType {
  @Field(() => ID)
  accountId: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  email: string;

  @Field(() => String)
  locale: string;

  @Field(() => Boolean)
  operator: boolean;

  @Field(() => Boolean, {
    description: 'The tenant’s own directory said who it is: there is no password to ask for, and no other tenant to go to.',
  })
  byDirectory: boolean;

  @Field(() => ViewerTenant, { nullable: true })
  tenant: ViewerTenant | null;

  @Field(() => [ViewerMembership], { description: 'The tenants that this session may enter.' })
  memberships: ViewerMembership[];

  @Field(() => [ViewerPermission])
  permissions: ViewerPermission[];

  @Field(() => [ViewerRole])
  roles: ViewerRole[];

  @Field(() => Int, { description: 'What the person has been told here and not read; 100 stands for more.' })
  unreadNotifications: number;

  @Field(() => String, { description: 'Today in Sweden, ISO date.' })
  today: string;
}
