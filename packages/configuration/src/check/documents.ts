import type { Finding } from '../issues';
import type { Configuration } from '../schema/configuration';

/** Where there are documents, exactly one of them is the strategy page's; none is linked to itself; only one that has an end is applied past it. */
export function documentFindings(configuration: Configuration): Finding[] {
  return [...mainDocument(configuration), ...selfLinks(configuration), ...appliedThoughInForce(configuration)];
}

function mainDocument({ documents }: Configuration): Finding[] {
  const main = documents.flatMap((document, index) => (document.main ? [index] : []));
  if (documents.length === 0 || main.length === 1) return [];
  const expected = 'exactly one document with main: true';
  if (main.length === 0) return [{ path: ['documents'], code: 'noMainDocument', message: 'no document is the main one', expected }];
  return main.slice(1).map((index) => ({
    path: ['documents', index, 'main'],
    code: 'secondMainDocument',
    message: 'another document is the main one already',
    expected,
  }));
}

function selfLinks({ documents }: Configuration): Finding[] {
  return documents.flatMap((document, index) =>
    document.links.flatMap((link, at) =>
      link.document === document.key
        ? [
            {
              path: ['documents', index, 'links', at, 'document'],
              code: 'linksToItself',
              message: 'links to itself',
              expected: 'another document',
            },
          ]
        : [],
    ),
  );
}

function appliedThoughInForce({ documents }: Configuration): Finding[] {
  return documents.flatMap(({ stillApplied, status, validity }, index) =>
    stillApplied === undefined || status.value === 'expired' || validity.value?.to !== undefined
      ? []
      : [
          {
            path: ['documents', index, 'stillApplied'],
            code: 'appliedThoughInForce' as const,
            message: 'the document has no end that it could be applied past',
            expected: 'status expired, or validity with to',
          },
        ],
  );
}

/** Only regional bodies have members. */
export function memberFindings({ tenant }: Configuration): Finding[] {
  if (tenant.kind === 'region' || tenant.members.length === 0) return [];
  return [
    {
      path: ['tenant', 'members'],
      code: 'municipalityWithMembers',
      message: 'a municipality has no members',
      expected: 'kind: region, or no members',
    },
  ];
}
