import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { organisationPageView } from '../data/organisation-page.view';
import { OrganisationPage } from './organisation-page.type';

@Resolver()
export class OrganisationResolver {
  @Allow('member')
  @Query(() => OrganisationPage, { description: 'What is no day, or no day at all, shows today.' })
  organisationPage(
    @Ctx() context: RequestContext,
    @Arg('day', () => String, { nullable: true }) day: string | null | undefined,
  ): Promise<OrganisationPage> {
    return organisationPageView(memberOf(context), day ?? null);
  }
}
