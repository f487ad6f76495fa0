import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { searchView } from '../data/search.view';
import { SearchResult } from './search.type';

@Resolver()
export class SearchResolver {
  @Allow('member')
  @Query(() => SearchResult, { description: 'Every word of the text must be found; letters after the first 200 are not read.' })
  search(@Ctx() context: RequestContext, @Arg('text', () => String) text: string): Promise<SearchResult> {
    return searchView(memberOf(context), text);
  }
}
