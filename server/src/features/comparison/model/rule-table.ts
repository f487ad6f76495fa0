import { adopter, companies, documentType, revision, validity } from './document-rows';
import { cadence, carrier, contents, deadline, receivers, reporters } from './report-rows';
import type { TableRow } from './table-row';
import {
  applicationSupport,
  appointedBy,
  geography,
  network,
  ordinaryBudget,
  representation,
  towns,
  townsResponsible,
  travel,
} from './together-rows';
import { approver, onward, plan, publication, report } from './work-rows';

const groups = {
  document: { documentType, adopter, validity, revision, companies, geography },
  work: { plan, report, approver, onward, publication },
  together: {
    network,
    appointedBy,
    towns,
    townsResponsible,
    representation,
    ordinaryBudget,
    applicationSupport,
    travel,
  },
  reports: { reporters, receivers, contents, cadence, deadline, carrier },
} as const;

type RuleRowKey = { [Group in keyof typeof groups]: keyof (typeof groups)[Group] }[keyof typeof groups];

/** Rules by part: what each document lays down, question by question. */
export const ruleRows: readonly TableRow[] = Object.entries(groups).flatMap(([group, rows]) =>
  Object.entries(rows).map(
    ([key, cell]): TableRow => ({
      key,
      group: group as keyof typeof groups,
      name: ({ t }) => t(`comparison.row.${key as RuleRowKey}`),
      cell,
    }),
  ),
);
