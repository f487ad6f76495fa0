import type { GraphqlClient } from '../kit/client';

const START = `mutation Start($text: String!) { startDraft(name: "Prov", text: $text) { ... on VersionDraftStarted { draftId } } }`;
const DRAFT = `query Draft($id: ID!) { draftPage(id: $id, language: "sv") { today newest problems { message } } }`;
const PUBLISH = `mutation Publish($draftId: ID!, $input: PublicationInput!) { publishDraft(draftId: $draftId, revision: 1, input: $input) { __typename } }`;

/** Publishes, as somebody who may, a version in which a pillar is two: "Del ett" and "Del två", in force today. */
export async function splitPillar(url: string, client: GraphqlClient, key: string): Promise<void> {
  const sure = async <Data>(document: string, variables: object): Promise<Data> => {
    const { data, errors } = await client.query<Record<string, Data>>(document, variables);
    if (!data) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0] as Data;
  };
  const headers = { cookie: client.cookieHeader() };
  const yaml = await (await fetch(`${url}/hamta/konfiguration/senaste`, { headers })).text();
  const text = new RegExp(`\\n {2}- key: ${key}\\n(?: {4}.*\\n)+`).exec(yaml)?.[0] ?? '';
  const name = / name: (.*)\n/.exec(text)?.[1] ?? '';
  const part = (as: string, called: string): string =>
    text
      .replace(/- key: .*\n/, `- key: ${as}\n`)
      .replace(/ name: .*\n/, ` name: ${called}\n    follows: [{key: ${key}, name: ${name}}]\n`)
      .replace(/(\n {6}- \{?key: )/g, `$1${as}-`)
      .replace(/(commitments: \[\{key: )/, `$1${as}-`);
  const next = yaml.replace(text, `${part('del-ett', 'Del ett')}${part('del-tva', 'Del två').slice(1)}`);
  const { draftId } = await sure<{ draftId: string }>(START, { text: next });
  const { today, newest, problems } = await sure<{ today: string; newest: number; problems: object[] }>(DRAFT, { id: draftId });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const input = { effectiveFrom: today, reason: 'Prov', latest: newest };
  const published = await sure<{ __typename: string }>(PUBLISH, { draftId, input });
  if (published.__typename !== 'VersionPublished') throw new Error(published.__typename);
}
