import { isLocale } from '@utblick/i18n';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import { memberOf, type RequestContext } from '../../../platform/graphql/context';
import { comparisonPage } from '../data/comparison-page.view';
import { ComparisonPage, ComparisonTable } from './comparison-page.type';

@Resolver()
export class ComparisonResolver {
  @Allow('member')
  @Query(() => ComparisonPage)
  comparisonPage(
    @Ctx() context: RequestContext,
    @Arg('table', () => ComparisonTable) table: ComparisonTable,
    @Arg('chosen', () => [String], { description: 'Keys of municipalities; empty shows the first ones by name.' }) chosen: string[],
    @Arg('language', () => String, { description: '`sv` or `en`' }) language: string,
  ): Promise<ComparisonPage> {
    const locale = isLocale(language) ? language : 'sv';
    return comparisonPage(memberOf(context), table, { chosen, locale }) as Promise<ComparisonPage>;
  }
}
