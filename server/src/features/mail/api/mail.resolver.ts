import { Ctx, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { mailPage } from '../data/mail-page.view';
import { MailPage } from './mail-page.type';

@Resolver()
export class MailResolver {
  @Allow('audit.read', 'configuration.manage')
  @Query(() => MailPage)
  mailPage(@Ctx() context: RequestContext): Promise<MailPage> {
    return mailPage(memberOf(context));
  }
}
