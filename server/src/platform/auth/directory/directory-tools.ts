import { type DirectoryNetwork, directoryNetwork } from './provider/directory-network';
import type { Sealer } from './sealer';

/** What the running server has for signing people in by their directories; wired by hand in `main`. */
export interface DirectoryTools {
  readonly network: DirectoryNetwork;
  /** Null on an installation without a key: no directory can be set up there. */
  readonly sealer: Sealer | null;
  /** The address people use. */
  publicUrl(): string;
}

/** For work in which nobody signs in. */
export const noDirectories: DirectoryTools = {
  network: directoryNetwork({ ownHosts: [], plainLoopback: false }),
  sealer: null,
  publicUrl: () => '',
};

export const CALLBACK_PATH = '/logga-in/oidc-svar';
export const SIGNED_OUT_PATH = '/logga-in/utloggad';

/** Where a tenant's directory tells us that it has ended a session, the tenant's key last. */
export const BACK_CHANNEL_PATH = '/logga-in/oidc-utloggning';

export const backChannelUrl = (tools: DirectoryTools, tenantKey: string): string =>
  new URL(`${BACK_CHANNEL_PATH}/${tenantKey}`, tools.publicUrl()).toString();

/** Where every directory sends people back to, and where they land after it has signed them out; both are registered there. */
export const callbackUrl = (tools: DirectoryTools): string => new URL(CALLBACK_PATH, tools.publicUrl()).toString();
export const signedOutUrl = (tools: DirectoryTools): string => new URL(SIGNED_OUT_PATH, tools.publicUrl()).toString();
