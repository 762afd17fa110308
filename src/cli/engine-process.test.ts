import { expect, it } from 'vitest';
import manifest from '../../package.json';
import { ENGINE_ENVIRONMENT, ENGINE_NODE_FLAGS } from './engine-process';

it('starts a worker as npm starts the command line', () => {
  const environment = Object.entries(ENGINE_ENVIRONMENT).map(([name, value]) => `${name}=${value}`);
  expect(manifest.scripts.coach).toBe(
    [...environment, 'exec node', ...ENGINE_NODE_FLAGS, 'src/cli/launch.mjs'].join(' '),
  );
});
