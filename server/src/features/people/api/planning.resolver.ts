import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { changeTerm } from '../actions/change-term';
import { importPeople } from '../actions/import-people';
import { succeed } from '../actions/succeed';
import { undoPeopleOperation } from '../actions/undo-people-operation';
import { successionPageView } from '../data/succession-page.view';
import { importPreviewView, termChangePageView, termChangePreviewView } from '../data/term-change.view';
import { ImportInput, SuccessionInput, TermChangeInput } from './people.input';
import { ChangeTermResult, ImportPeopleResult, OperationUndone, SuccessionResult } from './people.result';
import { ImportPreview, SuccessionPage, TermChangePage, TermChangePreview } from './planning.type';

@Resolver()
export class PlanningResolver {
  @Allow('people.manage')
  @Query(() => TermChangePage)
  termChangePage(@Ctx() context: RequestContext): Promise<TermChangePage> {
    return termChangePageView(memberOf(context));
  }

  @Allow('people.manage')
  @Query(() => TermChangePreview)
  termChangePreview(
    @Ctx() context: RequestContext,
    @Arg('input', () => TermChangeInput) input: TermChangeInput,
  ): Promise<TermChangePreview> {
    return termChangePreviewView(memberOf(context), input);
  }

  @Allow('people.manage')
  @Mutation(() => ChangeTermResult)
  changeTerm(
    @Ctx() context: RequestContext,
    @Arg('input', () => TermChangeInput) input: TermChangeInput,
  ): Promise<typeof ChangeTermResult> {
    return changeTerm(memberOf(context), input);
  }

  @Allow('people.manage')
  @Query(() => ImportPreview)
  importPreview(@Ctx() context: RequestContext, @Arg('input', () => ImportInput) input: ImportInput): Promise<ImportPreview> {
    return importPreviewView(memberOf(context), input);
  }

  @Allow('people.manage')
  @Mutation(() => ImportPeopleResult)
  importPeople(@Ctx() context: RequestContext, @Arg('input', () => ImportInput) input: ImportInput): Promise<typeof ImportPeopleResult> {
    return importPeople(memberOf(context), input);
  }

  @Allow('people.manage')
  @Query(() => SuccessionPage, { nullable: true })
  successionPage(@Ctx() context: RequestContext, @Arg('personId', () => ID) personId: string): Promise<SuccessionPage | null> {
    return successionPageView(memberOf(context), personId);
  }

  @Allow('people.manage')
  @Mutation(() => SuccessionResult)
  succeed(
    @Ctx() context: RequestContext,
    @Arg('personId', () => ID) personId: string,
    @Arg('input', () => SuccessionInput) input: SuccessionInput,
  ): Promise<typeof SuccessionResult> {
    return succeed(memberOf(context), personId, input);
  }

  @Allow('people.manage')
  @Mutation(() => OperationUndone)
  undoPeopleOperation(@Ctx() context: RequestContext, @Arg('operationId', () => ID) operationId: string): Promise<OperationUndone> {
    return undoPeopleOperation(memberOf(context), operationId);
  }
}
