import { Refused } from '../../../errors/refused';

/** A call to a directory may take eight seconds, and holds a connection to the database meanwhile, of which there are few. */
const MOST = 2;
let running = 0;

/** Runs work that calls a directory from within an operation. @throws Refused TOO_MANY_REQUESTS while too many others do */
export async function fewAtOnce<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= MOST) throw new Refused('TOO_MANY_REQUESTS', 'directories are being called');
  running += 1;
  try {
    return await work();
  } finally {
    running -= 1;
  }
}
