import type { Download } from '../../../platform/download/download';
import { Refused } from '../../../platform/errors/refused';
import { versionText } from '../actions/start-draft';
import { requireCaretaker } from '../strategy.access';

/** Any version of the configuration as a YAML file; `senaste` is the one that comes last in force. */
export const configurationDownloads: readonly Download[] = [
  {
    path: '/hamta/konfiguration/:number',
    allow: 'configuration.manage',
    make: async (context, { number: asked = '' }) => {
      requireCaretaker(context.viewer);
      if (asked !== 'senaste' && !/^[1-9]\d{0,8}$/.test(asked)) throw new Refused('NOT_FOUND', 'configuration version');
      const number = asked === 'senaste' ? null : Number(asked);
      const text = await versionText(context, number);
      const name = number === null ? 'konfiguration.yaml' : `konfiguration-version-${number}.yaml`;
      return { name, mediaType: 'application/yaml; charset=utf-8', bytes: Buffer.from(text) };
    },
  },
];
