import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ConfigurationChange } from './draft.type';
import { SettingsVersion } from './settings-page.type';

@ObjectType({ simpleResolvers: true, description: 'A draft in the list of drafts.' })
export class DraftInList {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  createdBy: string;

  @Field(() => String)
  savedBy: string;

  @Field(() => String, { description: 'ISO instant.' })
  savedAt: string;

  @Field(() => Int)
  basedOn: number;
}

@ObjectType({ simpleResolvers: true, description: 'Two versions beside each other.' })
export class VersionComparison {
  @Field(() => Int)
  from: number;

  @Field(() => Int)
  to: number;

  @Field(() => [ConfigurationChange])
  changes: ConfigurationChange[];
}

@ObjectType({ simpleResolvers: true, description: 'Every version of the configuration, and every draft of the next one.' })
export class VersionsPage {
  @Field(() => String, { description: 'Today in Sweden, ISO date.' })
  today: string;

  @Field(() => String)
  tenantName: string;

  @Field(() => Int, { description: 'Number of the newest version, to name when one is restored; 0 where there is none.' })
  newest: number;

  @Field(() => String, {
    nullable: true,
    description: 'From when the latest version is in force; nothing can come into force before. ISO date.',
  })
  latestFrom: string | null;

  @Field(() => [SettingsVersion], { description: 'Newest first.' })
  versions: SettingsVersion[];

  @Field(() => [DraftInList], { description: 'The one that was saved last first.' })
  drafts: DraftInList[];

  @Field(() => VersionComparison, { nullable: true })
  comparison: VersionComparison | null;
}

@ObjectType({ simpleResolvers: true, description: 'A version in which an item came, changed or went.' })
export class ItemHistoryEntry {
  @Field(() => Int)
  number: number;

  @Field(() => String, { description: 'ISO date.' })
  effectiveFrom: string;

  @Field(() => String)
  author: string;

  @Field(() => String)
  reason: string;

  @Field(() => String, { description: 'ISO instant.' })
  createdAt: string;

  @Field(() => String, { description: '`added`, `removed` or `changed`' })
  kind: string;

  @Field(() => String, { description: 'What the item was called then.' })
  name: string;

  @Field(() => [ConfigurationChange])
  changes: ConfigurationChange[];
}

@ObjectType({ simpleResolvers: true, description: 'What happened to one item over the versions.' })
export class ItemHistoryPage {
  @Field(() => String, { description: 'Today in Sweden, ISO date.' })
  today: string;

  @Field(() => String)
  areaName: string;

  @Field(() => String)
  name: string;

  @Field(() => [ItemHistoryEntry], { description: 'Newest first.' })
  entries: ItemHistoryEntry[];
}
