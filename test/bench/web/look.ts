import type { Flags, Result } from 'lighthouse';

/** How the page is looked at: a wide window on a good line, or a slow phone on a slow one, as Lighthouse simulates them. */
export const presets = ['desktop', 'mobile'] as const;
export type Preset = (typeof presets)[number];

/** What Lighthouse found in one run. Scores are 0 to 100, times milliseconds, sizes bytes. */
export interface Look {
  readonly performance: number;
  readonly accessibility: number;
  readonly largestPaintMs: number;
  readonly blockedMs: number;
  readonly shift: number;
  /** Script that came over the line, as it was transferred. */
  readonly scriptBytes: number;
  /** Accessibility audits that were not passed. */
  readonly faults: readonly string[];
}

/** Loads a page with an empty cache in the signed-in browser. @throws where it did not become the page that was asked for */
export async function lookAt(url: string, port: number, preset: Preset): Promise<Look> {
  const { default: lighthouse, desktopConfig } = await import('lighthouse');
  const flags: Flags = {
    port,
    logLevel: 'silent',
    // The files in the cache are thrown away before each run; cookies are not, and so the session holds.
    disableStorageReset: false,
    clearStorageTypes: ['cache_storage', 'service_workers'],
    onlyCategories: ['performance', 'accessibility'],
  };
  const result = (await lighthouse(url, flags, preset === 'desktop' ? desktopConfig : undefined))?.lhr;
  if (!result || result.runtimeError) throw new Error(`${url}: ${result?.runtimeError?.message ?? 'Lighthouse gave no result'}`);
  if (result.finalDisplayedUrl !== url) throw new Error(`${url} has become ${result.finalDisplayedUrl}.`);
  return read(result);
}

function read({ audits, categories }: Result): Look {
  const score = (category: string): number => Math.round((categories[category]?.score ?? 0) * 100);
  const value = (audit: string): number => audits[audit]?.numericValue ?? 0;
  const faults = (categories.accessibility?.auditRefs ?? []).filter(({ id, weight }) => weight > 0 && audits[id]?.score === 0);
  return {
    performance: score('performance'),
    accessibility: score('accessibility'),
    largestPaintMs: value('largest-contentful-paint'),
    blockedMs: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
    scriptBytes: scriptBytesIn(audits),
    faults: faults.map(({ id }) => id),
  };
}

function scriptBytesIn(audits: Result['audits']): number {
  const details = audits['network-requests']?.details as
    | { items?: readonly { resourceType?: string; transferSize?: number }[] }
    | undefined;
  const scripts = (details?.items ?? []).filter(({ resourceType }) => resourceType === 'Script');
  return scripts.reduce((total, { transferSize = 0 }) => total + transferSize, 0);
}
