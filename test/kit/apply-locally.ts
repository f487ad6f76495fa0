import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problemLine, readConfiguration, writeConfiguration } from '@utblick/configuration';
import { type Ended, utblick } from './command-line';
import type { TestDatabase } from './database';

async function succeeded(ended: Promise<Ended>): Promise<string> {
  const { exitCode, stdout, stderr } = await ended;
  if (exitCode !== 0) throw new Error(stderr);
  return stdout;
}

/**
 * Lays local decisions (an overlay as YAML) over the configuration that is in force in a tenant, and applies the result with the
 * command line, as an operator would.
 * @param from the day from which the new version is in force
 */
export async function applyLocally({ adminUrl }: TestDatabase, tenant: string, local: string, from: string): Promise<string> {
  const present = await succeeded(utblick(['tenant', 'export', tenant], adminUrl));
  const read = readConfiguration(local, { file: 'local.yaml', base: { file: `${tenant}.yaml`, text: present } });
  if (!read.ok) throw new Error(read.problems.map(problemLine).join('\n'));
  const path = join(mkdtempSync(join(tmpdir(), 'utblick-local-')), `${tenant}.yaml`);
  writeFileSync(path, writeConfiguration(read.configuration));
  return succeeded(utblick(['tenant', 'apply', path, '--from', from, '--reason', 'Beslut i testet'], adminUrl));
}

/** Stockholm lets city districts into its network from the day after `until`: a local decision that is invented here. */
export const districtsOutUntil = (until: string): string => `overlay: 1
networks:
  - key: stadsledningskontorets-natverk
    excluded:
      value: [{ unitKind: stadsdelsnamnd }, { unitKind: stadsdelsforvaltning, to: "${until}" }]
      source: { decidedBy: Stadsledningskontoret, date: "2026-11-02", reference: Testbeslut 7 }
`;
