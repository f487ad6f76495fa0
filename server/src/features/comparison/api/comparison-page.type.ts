import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Cell, Entry } from '../model/cell';
import type { DocumentHead } from '../model/column-head';
import type { ShapedRow } from '../model/comparison-table';

export enum ComparisonTable {
  themes = 'themes',
  roles = 'roles',
  rules = 'rules',
}
registerEnumType(ComparisonTable, { name: 'ComparisonTable' });

@ObjectType({ simpleResolvers: true, description: 'One thing that a municipality’s document says in a cell, in the language asked for.' })
export class ComparisonEntry implements Entry {
  @Field(() => String, { nullable: true, description: 'Weight of a theme: `main` or `touched`.' })
  mark: Entry['mark'];

  @Field(() => String, { nullable: true, description: 'What it is, where it is not what the row is about.' })
  label: string | null;

  @Field(() => String)
  text: string;

  @Field(() => [String], { description: 'Second lines of the cell.' })
  lines: string[];

  @Field(() => [String], { description: 'What is read once the cell is opened.' })
  details: string[];

  @Field(() => String, { description: '`full`, `partial`, `none` or `not_stated`' })
  stated: Entry['stated'];

  @Field(() => String, { description: '`adopted`, `proposal`, `district_view`, `background` or `local`' })
  origin: Entry['origin'];

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => [String])
  readings: string[];

  @Field(() => [String], { description: 'Item, document and section, or who decided and when, in words.' })
  sources: string[];

  @Field(() => String, { nullable: true, description: 'What it is borrowed by; null for what cannot be borrowed by itself.' })
  item: string | null;
}

@ObjectType({ simpleResolvers: true })
export class ComparisonCell implements Cell {
  @Field(() => String, { nullable: true, description: 'Why it is empty: `not_stated`, `none` or `absent`; null where it has entries.' })
  gap: Cell['gap'];

  @Field(() => String, { nullable: true, description: 'The gap in words.' })
  word: string | null;

  @Field(() => [ComparisonEntry])
  entries: ComparisonEntry[];

  @Field(() => [String], { description: 'What is remarked on the gap.' })
  notes: string[];

  @Field(() => [String], { description: 'Where the gap was found.' })
  sources: string[];
}

@ObjectType({ simpleResolvers: true })
export class ComparisonRow implements ShapedRow {
  @Field(() => ID)
  key: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { nullable: true, description: 'The group of rows that it stands in.' })
  group: string | null;

  @Field(() => [ComparisonCell], { nullable: 'items', description: 'In the order of the columns; null under one that shares nothing.' })
  cells: (ComparisonCell | null)[];
}

@ObjectType({ simpleResolvers: true, description: 'Where the document of a column stands.' })
export class ComparisonHead implements DocumentHead {
  @Field(() => String)
  document: string;

  @Field(() => String, { nullable: true })
  status: string | null;

  @Field(() => String, { nullable: true, description: 'By whom it is adopted, where its time has not run out.' })
  adopted: string | null;

  @Field(() => String, { nullable: true, description: 'The year that its time ran out; null while it has not.' })
  endedIn: string | null;

  @Field(() => String, { nullable: true, description: 'Where a proposal comes from; null where the document is none.' })
  proposal: string | null;

  @Field(() => String, { nullable: true, description: 'The origin that the head marks for the whole column.' })
  coveredOrigin: string | null;
}

@ObjectType({ simpleResolvers: true })
export class ComparisonColumn {
  @Field(() => ID, { description: "The municipality's key, as addresses name it." })
  key: string;

  @Field(() => String)
  name: string;

  @Field(() => Boolean)
  own: boolean;

  @Field(() => Int, { nullable: true, description: 'Number of the configuration version; null where none is shared.' })
  version: number | null;

  @Field(() => ComparisonHead, { nullable: true })
  head: ComparisonHead | null;
}

@ObjectType({ simpleResolvers: true })
export class ComparisonChoice {
  @Field(() => ID)
  key: string;

  @Field(() => String)
  name: string;
}

@ObjectType({ simpleResolvers: true })
export class ComparisonDraft {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;
}

@ObjectType({ simpleResolvers: true, description: 'Strategies side by side: one table, with a column for each municipality.' })
export class ComparisonPage {
  @Field(() => String, { description: 'Today in Sweden, ISO date.' })
  today: string;

  @Field(() => [ComparisonColumn], { description: 'The own municipality first, then those that share by name, then those that do not.' })
  columns: ComparisonColumn[];

  @Field(() => [ComparisonRow])
  rows: ComparisonRow[];

  @Field(() => [Int], { nullable: 'itemsAndList', description: 'Themes that each column brings up; null in the other tables.' })
  counts: (number | null)[] | null;

  @Field(() => Int)
  countedOf: number;

  @Field(() => [ComparisonChoice], { description: 'Everyone who shares their strategy with the viewer.' })
  choosable: ComparisonChoice[];

  @Field(() => Int, { description: 'How many others are shown at once.' })
  mostOthers: number;

  @Field(() => Int, { description: 'Others that share and are not shown.' })
  more: number;

  @Field(() => Int, { description: 'Others that do not share and are not shown.' })
  silent: number;

  @Field(() => [ComparisonDraft], { description: 'What can be borrowed into; empty for those who may not change the configuration.' })
  drafts: ComparisonDraft[];
}
