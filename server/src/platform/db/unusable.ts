/** Why the server cannot work on a database. */
export type UnusableReason = 'unreachable' | 'credentials' | 'half_migrated' | 'newer' | 'unsupported_version' | 'in_use' | 'unavailable';

const CREDENTIALS = new Set(['28P01', '28000']);
const UNREACHABLE = new Set(['ECONNREFUSED', 'ENOENT', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ECONNRESET']);
const NO_SUCH_DATABASE = '3D000';
const STARTING_OR_STOPPING = '57P03';

/** A database that cannot be used as it is. The message is one sentence for the operator, without a password or a stack. */
export class DatabaseUnusable extends Error {
  override readonly name = 'DatabaseUnusable';

  constructor(
    readonly reason: UnusableReason,
    message: string,
  ) {
    super(message);
  }

  /** Turns what the driver threw while connecting into the one sentence. */
  static fromConnection(error: unknown): DatabaseUnusable {
    const { code, message } = described(error);
    // The driver has no code for a server that asks for a password when none was given.
    if (CREDENTIALS.has(code) || /password must be a/.test(message)) {
      return new DatabaseUnusable('credentials', 'The database refuses the user name or password in DATABASE_URL.');
    }
    if (code === NO_SUCH_DATABASE) {
      return new DatabaseUnusable('unreachable', 'The database named in DATABASE_URL does not exist: create it, or correct the name.');
    }
    if (code === STARTING_OR_STOPPING)
      return new DatabaseUnusable('unreachable', 'The database is starting or stopping: try again in a moment.');
    if (UNREACHABLE.has(code) || /timeout/i.test(message)) {
      return new DatabaseUnusable('unreachable', `The database in DATABASE_URL cannot be reached${code ? ` (${code})` : ''}.`);
    }
    return new DatabaseUnusable('unreachable', `The database in DATABASE_URL cannot be used: ${message.split('\n')[0]}.`);
  }
}

function described(error: unknown): { code: string; message: string } {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return { code: typeof code === 'string' ? code : '', message: typeof message === 'string' ? message : String(error) };
}
