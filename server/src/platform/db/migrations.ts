import { Identity1 } from './migrations/0001-identity';
import { Organisation2 } from './migrations/0002-organisation';
import { Activities3 } from './migrations/0003-activities';
import { Reporting4 } from './migrations/0004-reporting';
import { Messages5 } from './migrations/0005-messages';
import { Passages6 } from './migrations/0006-passages';
import { Instructions7 } from './migrations/0007-instructions';
import { ActivityRules9 } from './migrations/0009-activity-rules';
import { Sharing11 } from './migrations/0011-sharing';
import { Regions12 } from './migrations/0012-regions';
import { ApiTokens14 } from './migrations/0014-api-tokens';
import { Notifications15 } from './migrations/0015-notifications';
import { Directory16 } from './migrations/0016-directory';
import { Drafts17 } from './migrations/0017-drafts';
import { People18 } from './migrations/0018-people';
import { SharedReading19 } from './migrations/0019-shared-reading';
import { AuditByToken20 } from './migrations/0020-audit-by-token';
import { Founding21 } from './migrations/0021-founding';

/** Every migration in the order it runs. Each runs in a transaction of its own, as the owner of the tables. */
export const migrations = [
  Identity1,
  Organisation2,
  Activities3,
  Reporting4,
  Messages5,
  Passages6,
  Instructions7,
  ActivityRules9,
  Sharing11,
  Regions12,
  ApiTokens14,
  Notifications15,
  Directory16,
  Drafts17,
  People18,
  SharedReading19,
  AuditByToken20,
  Founding21,
] as const;
