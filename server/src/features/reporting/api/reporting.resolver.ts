import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { reportPageView } from '../data/report-page.view';
import { reportingPageView } from '../data/reporting-page.view';
import { roundPageView } from '../data/round-page.view';
import { ReportPage } from './report-page.type';
import { ReportingPage } from './reporting-page.type';
import { RoundPage } from './round-page.type';

@Resolver()
export class ReportingResolver {
  @Allow('report.read')
  @Query(() => ReportingPage)
  reportingPage(@Ctx() context: RequestContext): Promise<ReportingPage> {
    return reportingPageView(memberOf(context));
  }

  @Allow('report.read')
  @Query(() => RoundPage)
  roundPage(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<RoundPage> {
    return roundPageView(memberOf(context), id);
  }

  @Allow('report.read')
  @Query(() => ReportPage)
  reportPage(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<ReportPage> {
    return reportPageView(memberOf(context), id);
  }
}
