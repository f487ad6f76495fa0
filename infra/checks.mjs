import { join } from 'node:path';
import { root } from './boot/root.mjs';

const tool = (name) => join(root, 'node_modules', '.bin', name);

/** The checks of form, types, import rules and dead code; `npm run check` and `npm test` run the same. */
export const checks = [
  { name: 'biome: format and lint', command: tool('biome'), args: ['check', '--error-on-warnings', '.'] },
  { name: 'tsc: types', command: tool('tsc'), args: ['--build'] },
  {
    name: 'dependency-cruiser: who may import whom',
    command: tool('depcruise'),
    args: ['--config', '.dependency-cruiser.cjs', 'server/src', 'web/src', 'packages', 'test'],
  },
  { name: 'knip: dead files, exports and dependencies', command: tool('knip'), args: [] },
];
