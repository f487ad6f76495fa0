import type { FeatureModule } from '../../platform/graphql/feature-module';
import { tellOfLastDays } from './actions/tell-of-last-days';
import { CompilationResolver } from './api/compilation.resolver';
import { DecisionResolver } from './api/decision.resolver';
import { InstructionResolver } from './api/instruction.resolver';
import { PassagesResolver } from './api/passages.resolver';
import { ReportResolver } from './api/report.resolver';
import { ReportingResolver } from './api/reporting.resolver';
import { RoundResolver } from './api/round.resolver';
import { CompilationEntity } from './data/compilation.entity';
import { DecisionEntity } from './data/decision.entity';
import { InstructionEntity } from './data/instruction.entity';
import { ReportEntity } from './data/report.entity';
import { ReportCommentEntity } from './data/report-comment.entity';
import { ReportDraftEntity } from './data/report-draft.entity';
import { ReportEntryEntity } from './data/report-entry.entity';
import { RoundEntity } from './data/round.entity';
import { RoundStepEntity } from './data/round-step.entity';
import { SnapshotEntity } from './data/snapshot.entity';
import { reportingDownloads } from './downloads/reporting.downloads';

/** Rounds, reports, compilations and decisions. */
export const reportingModule: FeatureModule = {
  resolvers: [
    ReportingResolver,
    RoundResolver,
    ReportResolver,
    CompilationResolver,
    DecisionResolver,
    PassagesResolver,
    InstructionResolver,
  ],
  entities: [
    RoundEntity,
    RoundStepEntity,
    ReportEntity,
    ReportDraftEntity,
    ReportCommentEntity,
    ReportEntryEntity,
    SnapshotEntity,
    CompilationEntity,
    DecisionEntity,
    InstructionEntity,
  ],
  downloads: reportingDownloads,
  watches: [tellOfLastDays],
};
