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

/** Processor time that a server and all of the database's processes have used so far, in milliseconds. */
export function processorTime(serverPid: number, postmasterPid: number): number {
  let total = timesOf(serverPid)?.ms ?? 0;
  for (const entry of readdirSync('/proc')) {
    const times = /^\d+$/.test(entry) ? timesOf(Number(entry)) : null;
    if (times?.parent === postmasterPid) total += times.ms;
  }
  return total;
}
