import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { finishCompilation } from '../actions/finish-compilation';
import { leaveOutReport } from '../actions/leave-out-report';
import { saveCompilation } from '../actions/save-compilation';
import { compilationPageView } from '../data/compilation-page.view';
import { CompilationPage } from './compilation.type';
import {
  CompilationInputType,
  FinishCompilationResult,
  LeaveOutReportInputType,
  LeaveOutReportResult,
  SaveCompilationResult,
} from './compilation-moves.type';

@Resolver()
export class CompilationResolver {
  @Allow('report.read')
  @Query(() => CompilationPage)
  compilationPage(@Ctx() context: RequestContext, @Arg('roundId', () => ID) roundId: string): Promise<CompilationPage> {
    return compilationPageView(memberOf(context), roundId);
  }

  @Allow('compilation.write')
  @Mutation(() => SaveCompilationResult)
  saveCompilation(
    @Ctx() context: RequestContext,
    @Arg('input', () => CompilationInputType) input: CompilationInputType,
  ): Promise<typeof SaveCompilationResult> {
    return saveCompilation(memberOf(context), input);
  }

  @Allow('compilation.write')
  @Mutation(() => FinishCompilationResult)
  finishCompilation(
    @Ctx() context: RequestContext,
    @Arg('input', () => CompilationInputType) input: CompilationInputType,
  ): Promise<typeof FinishCompilationResult> {
    return finishCompilation(memberOf(context), input);
  }

  @Allow('compilation.write')
  @Mutation(() => LeaveOutReportResult, { description: 'Goes on without a report that has not come in.' })
  leaveOutReport(
    @Ctx() context: RequestContext,
    @Arg('input', () => LeaveOutReportInputType) input: LeaveOutReportInputType,
  ): Promise<typeof LeaveOutReportResult> {
    return leaveOutReport(memberOf(context), input);
  }
}
