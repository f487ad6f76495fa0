import type { MemberContext } from '../../../graphql/context';
import { type FormErrors, formErrors } from '../../../graphql/form-errors.type';
import type { DirectoryFound } from '../api/sign-in-settings.type';
import { ConnectionProblem, connect } from '../provider/connect';
import { fewAtOnce } from './few-at-once';

/** Only a directory's own description is asked for here, and for that it does not matter who asks. */
const NOBODY = { clientId: 'utblick', clientSecret: null };

/** Asks a directory for its description of itself, and tells what stands in it. It leaves a trace, since the server calls somebody. */
export async function tryDirectory(context: MemberContext, issuer: string): Promise<DirectoryFound | FormErrors> {
  if (issuer.trim() === '') return formErrors([{ field: 'issuer', code: 'required' }]);
  const { tenantId } = context.viewer;
  const found = await described(context, issuer).catch((error: unknown) => {
    if (error instanceof ConnectionProblem) return error;
    throw error;
  });
  const outcome = found instanceof ConnectionProblem ? found.code : 'found';
  await context.audit({
    action: 'directory.tried',
    subjectKind: 'tenant',
    subjectId: tenantId,
    detail: { issuer: issuer.trim(), outcome },
  });
  return found instanceof ConnectionProblem ? formErrors([{ field: 'issuer', code: found.code }]) : found;
}

async function described({ services }: MemberContext, issuer: string): Promise<DirectoryFound> {
  const metadata = (await fewAtOnce(() => connect({ issuer, ...NOBODY }, services.directories.network))).serverMetadata();
  return {
    issuer: metadata.issuer,
    signsInAt: new URL(String(metadata.authorization_endpoint)).host,
    signsOut: metadata.end_session_endpoint !== undefined,
    pkce: metadata.supportsPKCE(),
    scopes: metadata.scopes_supported ?? [],
    claims: metadata.claims_supported ?? [],
  };
}
