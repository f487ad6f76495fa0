import type { Page } from '@playwright/test';
import { clientDocument } from './client-documents';

/** The password of everybody in the example. */
export const PASSWORD = 'utblick-exempel';

interface SignInAnswer {
  readonly data?: { readonly signIn: { readonly __typename: string } } | null;
}

/**
 * Signs somebody in, in the page's window and all others of its context, and goes to the address `at`; without one the page
 * stays where it is. Whoever was signed in there before is so no longer.
 *
 * The session is asked for as the form asks, without the form: to open that page, and the start page that it leads to, takes
 * longer than much of what is proven afterwards. `test/browser/frame.test.ts` proves the form itself.
 * @throws when the server gives no session
 */
export async function signIn(
  page: Page,
  email: string,
  { at, password = PASSWORD }: { at?: string; password?: string } = {},
): Promise<void> {
  const variables = { input: { email, password } };
  const response = await page.request.post('/graphql', { data: { query: clientDocument('SignIn').body, variables } });
  const answer = (await response.json()) as SignInAnswer;
  if (answer.data?.signIn.__typename !== 'SignedIn') throw new Error(`${email} could not sign in: ${JSON.stringify(answer)}`);
  if (at !== undefined) await page.goto(at);
}
