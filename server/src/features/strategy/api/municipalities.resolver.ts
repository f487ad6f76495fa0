import { Ctx, Query, Resolver } from 'type-graphql';
import { Allow } from '../../../platform/graphql/allow';
import type { RequestContext } from '../../../platform/graphql/context';
import { municipalityList } from '../data/municipality-list.view';
import { ListedMunicipality } from './municipality.type';

@Resolver()
export class MunicipalitiesResolver {
  @Allow('operator', 'configuration.manage')
  @Query(() => [ListedMunicipality], { description: "Sweden's municipalities, to choose one's own among." })
  municipalityList(@Ctx() context: RequestContext): Promise<ListedMunicipality[]> {
    return municipalityList(context);
  }
}
