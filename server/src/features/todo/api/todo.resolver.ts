import { Ctx, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { todoPage } from '../data/todo-page.view';
import { TodoPage } from './todo-page.type';

@Resolver()
export class TodoResolver {
  @Allow('member')
  @Query(() => TodoPage)
  todoPage(@Ctx() context: RequestContext): Promise<TodoPage> {
    return todoPage(memberOf(context));
  }
}
