import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ChainActor } from './chain.type';

@ObjectType({ simpleResolvers: true, description: 'How many reports stand where. Those left out are not counted as late.' })
export class ReportCounts {
  @Field(() => Int)
  total: number;

  @Field(() => Int)
  notStarted: number;

  @Field(() => Int)
  draft: number;

  @Field(() => Int)
  submitted: number;

  @Field(() => Int)
  returned: number;

  @Field(() => Int)
  accepted: number;

  @Field(() => Int, { description: 'Not handed in although the last day has passed; these are counted in another state too.' })
  late: number;
}

@ObjectType({ simpleResolvers: true, description: "A report of one of the viewer's own units." })
export class OwnReport {
  @Field(() => ID)
  reportId: string;

  @Field(() => String)
  unitName: string;

  @Field(() => String)
  state: string;

  @Field(() => Boolean)
  nothingToReport: boolean;

  @Field(() => String, { nullable: true })
  dueOn: string | null;

  @Field(() => Boolean)
  late: boolean;
}

@ObjectType({ simpleResolvers: true })
export class RoundSummary {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => Int)
  year: number;

  @Field(() => String, { description: 'ISO date.' })
  periodFrom: string;

  @Field(() => String, { description: 'ISO date.' })
  periodTo: string;

  @Field(() => String, { nullable: true, description: 'Where the dates come from; null where the rule dates the round.' })
  datedBy: string | null;

  @Field(() => String, { description: 'ISO date.' })
  openedOn: string;

  @Field(() => String, { nullable: true })
  dueOn: string | null;

  @Field(() => String, { nullable: true, description: 'ISO instant.' })
  endedAt: string | null;

  @Field(() => String, { nullable: true, description: '`complete`, `rejected` or `stops_here`; null while the round is open' })
  endedAs: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What would happen at the step that nobody is named for, where the round ended there.',
  })
  stoppedAt: string | null;

  @Field(() => String, { nullable: true, description: 'Verb of the step at which the round stands.' })
  currentVerb: string | null;

  @Field(() => [ChainActor], { description: 'Who takes that step.' })
  currentActors: ChainActor[];

  @Field(() => ReportCounts, { description: 'Over the units that the viewer may see.' })
  counts: ReportCounts;

  @Field(() => [OwnReport])
  own: OwnReport[];
}

@ObjectType({ simpleResolvers: true, description: 'A period of a rule that a round can be opened for now.' })
export class OpenablePeriod {
  @Field(() => String)
  ruleKey: string;

  @Field(() => String)
  ruleName: string;

  @Field(() => String, { nullable: true })
  summary: string | null;

  @Field(() => Int)
  year: number;

  @Field(() => String)
  periodKey: string;

  @Field(() => String, { nullable: true, description: 'Last day for the units, ISO date; null where the document gives none.' })
  dueOn: string | null;
}

@ObjectType({ simpleResolvers: true })
export class TakenPeriod {
  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'ISO date.' })
  periodFrom: string;

  @Field(() => String, { description: 'ISO date.' })
  periodTo: string;
}

@ObjectType({ simpleResolvers: true, description: 'A rule that opens rounds but says nothing of when: people date them.' })
export class UndatedRule {
  @Field(() => String)
  ruleKey: string;

  @Field(() => String)
  ruleName: string;

  @Field(() => String, { nullable: true })
  summary: string | null;

  @Field(() => String, { description: '`plan`, `report` …' })
  kind: string;

  @Field(() => [TakenPeriod], { description: 'Periods that its rounds have taken already.' })
  taken: TakenPeriod[];

  @Field(() => Boolean, { description: 'Its document says that an instruction settles the dates.' })
  byInstruction: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A rule that is carried out by an instruction, with the newest version.' })
export class RuleInstructionState {
  @Field(() => String)
  ruleKey: string;

  @Field(() => String)
  ruleName: string;

  @Field(() => Int, { nullable: true, description: 'Null where nobody has entered it.' })
  number: number | null;

  @Field(() => String, { nullable: true, description: 'ISO date.' })
  decidedOn: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What is to be published, where, and by whom as far as the document says.' })
export class PublicationRule {
  @Field(() => String)
  ruleKey: string;

  @Field(() => String)
  ruleName: string;

  @Field(() => String, { nullable: true })
  summary: string | null;

  @Field(() => [String])
  contents: string[];

  @Field(() => [String])
  places: string[];

  @Field(() => [ChainActor], { description: 'Empty where the document does not say.' })
  publishers: ChainActor[];

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => [String], { description: 'Item ids and sections of the document.' })
  sources: string[];
}

@ObjectType({ simpleResolvers: true, description: 'A rule that opens no round as it stands, and why.' })
export class SilentRule {
  @Field(() => String)
  ruleKey: string;

  @Field(() => String)
  ruleName: string;

  @Field(() => String, { nullable: true })
  summary: string | null;

  @Field(() => [String], { description: '`reporters_not_stated`, `contents_not_stated`, `not_in_force`' })
  reasons: string[];

  @Field(() => [String], { description: 'Item ids and sections of the document.' })
  sources: string[];
}

@ObjectType({ simpleResolvers: true })
export class ReportingPage {
  @Field(() => [RoundSummary], { description: 'Open rounds first, then the latest.' })
  rounds: RoundSummary[];

  @Field(() => [OpenablePeriod], { description: 'Empty for those who do not manage rounds.' })
  openable: OpenablePeriod[];

  @Field(() => [UndatedRule], { description: 'Empty for those who do not manage rounds.' })
  undated: UndatedRule[];

  @Field(() => [RuleInstructionState])
  instructions: RuleInstructionState[];

  @Field(() => [PublicationRule])
  publications: PublicationRule[];

  @Field(() => [SilentRule])
  silent: SilentRule[];

  @Field(() => Boolean, { description: 'The document says that there are no reporting rules at all.' })
  noRules: boolean;

  @Field(() => Boolean)
  mayManage: boolean;

  @Field(() => Boolean, { description: 'The viewer settles what the documents leave open.' })
  mayConfigure: boolean;
}
