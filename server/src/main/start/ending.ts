/** The server must be gone within three seconds of being asked to end. */
const LONGEST_END_MS = 2800;

/** Closes what was opened, in the opposite order, and ends the process. */
export interface Ending {
  /** Something that is to be closed at the end. */
  closeLater(close: () => Promise<void>): void;
  /** Ends the process once; later calls change nothing. */
  end(exitCode: number): void;
  /** True from the moment the end was asked for: what fails from then on fails because of it. */
  hasBegun(): boolean;
}

export function prepareEnding(): Ending {
  const closers: (() => Promise<void>)[] = [];
  let ending = false;
  const closeAll = async (): Promise<void> => {
    for (const close of closers.reverse()) await close().catch((error: unknown) => console.error(error));
  };
  return {
    hasBegun: () => ending,
    closeLater: (close) => {
      closers.push(close);
    },
    end: (exitCode) => {
      // Ctrl-C reaches us twice, from the terminal and from the boot script: the second changes nothing.
      if (ending) return;
      ending = true;
      setTimeout(() => process.exit(exitCode || 1), LONGEST_END_MS).unref();
      void closeAll().finally(() => process.exit(exitCode));
    },
  };
}

/** Ends in order on Ctrl-C and SIGTERM, and where asked when the process that started this one is gone. */
export function endWhenAsked({ end }: Ending, endsWithParent: boolean): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(0));
  // Whoever read our output may be gone; that must not keep us from closing the database.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  if (!endsWithParent) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) end(0);
  }, 250).unref();
}
