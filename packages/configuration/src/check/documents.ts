import type { Finding } from '../issues';
import type { Configuration } from '../schema/configuration';

/** Where there are documents, exactly one of them is the strategy page's; no document is linked to itself. */
export function documentFindings(configuration: Configuration): Finding[] {
  return [...mainDocument(configuration), ...selfLinks(configuration)];
}

function mainDocument({ documents }: Configuration): Finding[] {
  const main = documents.flatMap((document, index) => (document.main ? [index] : []));
  if (documents.length === 0 || main.length === 1) return [];
  const expected = 'exactly one document with main: true';
  if (main.length === 0) return [{ path: ['documents'], message: 'no document is the main one', expected }];
  return main
    .slice(1)
    .map((index) => ({ path: ['documents', index, 'main'], message: 'another document is the main one already', expected }));
}

function selfLinks({ documents }: Configuration): Finding[] {
  return documents.flatMap((document, index) =>
    document.links.flatMap((link, at) =>
      link.document === document.key
        ? [{ path: ['documents', index, 'links', at, 'document'], message: 'links to itself', expected: 'another document' }]
        : [],
    ),
  );
}

/** Only regional bodies have members. */
export function memberFindings({ tenant }: Configuration): Finding[] {
  if (tenant.kind === 'region' || tenant.members.length === 0) return [];
  return [{ path: ['tenant', 'members'], message: 'a municipality has no members', expected: 'kind: region, or no members' }];
}
