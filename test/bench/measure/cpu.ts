import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second. */
const MS_PER_TICK = 10;

interface ProcessTimes {
  readonly parent: number;
  readonly ms: number;
}

function timesOf(pid: number): ProcessTimes | null {
  try {
    const [, , rest = ''] = /^(\d+) \(.*\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    const fields = rest.split(' ');
    return { parent: Number(fields[1]), ms: (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK };
  } catch {
    // It has just ended.
    return null;
  }
}

/** Processor time by process, in milliseconds: of a server and of each of the database's processes. */
export function processorTimes(serverPid: number, postmasterPid: number): ReadonlyMap<number, number> {
  const used = new Map<number, number>();
  for (const pid of readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map(Number)) {
    const times = timesOf(pid);
    if (times && (pid === serverPid || times.parent === postmasterPid)) used.set(pid, times.ms);
  }
  return used;
}

/** What was used in between. A process that has ended meanwhile is left out. */
export const usedBetween = (before: ReadonlyMap<number, number>, after: ReadonlyMap<number, number>): number =>
  [...after].reduce((sum, [pid, ms]) => sum + ms - (before.get(pid) ?? 0), 0);
