import type { RoundsPageQuery } from './RoundsPage.query.generated';

type ReportingPage = RoundsPageQuery['reportingPage'];
export type OpenablePeriod = ReportingPage['openable'][number];
export type UndatedRule = ReportingPage['undated'][number];
export type RuleInstruction = ReportingPage['instructions'][number];
export type Publication = ReportingPage['publications'][number];
export type SilentRule = ReportingPage['silent'][number];
