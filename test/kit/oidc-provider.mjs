// A real OpenID provider on any free port: node oidc-provider.mjs '{"redirectUri": …, "signedOutUri": …, "backChannelUri": …}'. It prints its address.
// Its people are put into it over HTTP: PUT /kit/people/<name> with their claims as JSON. Its sign-in page asks for the name
// alone. It ends with whoever started it.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const { redirectUri, signedOutUri, backChannelUri, clientId, clientSecret } = JSON.parse(process.argv[2] ?? '{}');
const people = new Map();

const server = createServer();
server.listen(0, '127.0.0.1', () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = providerAt(issuer);
  server.on('request', (request, response) => {
    const { pathname } = new URL(request.url, issuer);
    if (pathname.startsWith('/kit/people/')) return enter(request, response, decodeURIComponent(pathname.slice('/kit/people/'.length)));
    if (pathname.startsWith('/interaction/')) return interact(provider, request, response);
    return provider.callback()(request, response);
  });
  console.log(`listening on ${issuer}`);
});
process.stdin.resume().on('end', () => process.exit(0));

function providerAt(issuer) {
  return new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [redirectUri],
        post_logout_redirect_uris: [signedOutUri],
        backchannel_logout_uri: backChannelUri,
        backchannel_logout_session_required: true,
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    cookies: { keys: ['only for tests'] },
    scopes: ['openid', 'profile', 'email', 'groups'],
    claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'], groups: ['groups'] },
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: askToSignOut },
    },
    // It tells us of ended sessions, and would not call this machine by itself.
    fetch: (url, { dispatcher: _, ...options }) => fetch(url, options),
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (_, sub) => (people.has(sub) ? { accountId: sub, claims: () => ({ sub, ...people.get(sub) }) } : undefined),
    loadExistingGrant: grantEverything,
  });
}

/** The municipality's own program needs nobody's consent. */
async function grantEverything({ oidc }) {
  const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
  grant.addOIDCScope('openid profile email groups');
  await grant.save();
  return grant;
}

function askToSignOut(ctx, form) {
  ctx.body = page(
    `<h1>Katalogen</h1>${form}<button type="submit" form="op.logoutForm" name="logout" value="yes">Logga ut ur katalogen</button>`,
  );
}

async function interact(provider, request, response) {
  const { uid } = await provider.interactionDetails(request, response);
  if (request.method === 'GET') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(
      page(`<h1>Katalogen</h1><form method="post" action="/interaction/${uid}"><label>Namn <input name="name"></label>
        <button name="do" value="enter">Logga in i katalogen</button><button name="do" value="cancel">Avbryt</button></form>`),
    );
  }
  const form = new URLSearchParams(await bodyOf(request));
  const result =
    form.get('do') === 'cancel'
      ? { error: 'access_denied', error_description: 'The person turned back.' }
      : { login: { accountId: form.get('name') } };
  return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

async function enter(request, response, name) {
  if (request.method === 'DELETE') people.delete(name);
  else people.set(name, JSON.parse(await bodyOf(request)));
  response.statusCode = 204;
  response.end();
}

async function bodyOf(request) {
  let body = '';
  for await (const part of request) body += part;
  return body;
}

const page = (body) => `<!doctype html><html lang="sv"><head><title>Katalogen</title></head><body>${body}</body></html>`;
