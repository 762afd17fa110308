import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Packages that belong to the server: a browser bundle that reaches one of them is a leak. */
const SERVER_PACKAGES =
  /node_modules\/(node-av|@seydx|prisma|@prisma|sharp|@remotion\/(renderer|bundler|lambda)|@sparticuz|pg|pg-boss|openai|@anthropic-ai)\//;

const isNodeModule = (specifier: string): boolean =>
  specifier.startsWith('node:') || builtinModules.includes(specifier);

/** Every file that a browser would load for these entries, and every Node module that is imported on the way. */
const bundleFor = async (
  entryPoints: string[],
): Promise<{ files: string[]; nodeImports: string[] }> => {
  const nodeImports: string[] = [];
  const recordNodeImports: Plugin = {
    name: 'record-node-imports',
    setup: (pluginBuild) => {
      pluginBuild.onResolve({ filter: /^[a-z@]/ }, ({ path: specifier, importer, kind }) => {
        if (!isNodeModule(specifier)) return undefined;
        // Libraries guard their `require('fs')` behind checks of the environment; an import is unconditional.
        if (kind !== 'require-call') {
          nodeImports.push(`${path.relative(root, importer)} → ${specifier}`);
        }
        return { path: specifier, external: true };
      });
    },
  };
  // One entry that imports them all: what they share is bundled once.
  const contents = entryPoints.map((entry) => `import './${entry}';`).join('\n');
  const { metafile } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    write: false,
    outdir: 'out',
    platform: 'browser',
    format: 'esm',
    jsx: 'automatic',
    metafile: true,
    logLevel: 'silent',
    external: ['next/*'],
    loader: {
      '.woff2': 'dataurl',
      '.css': 'empty',
      '.svg': 'dataurl',
      '.avif': 'dataurl',
      '.node': 'empty',
    },
    plugins: [recordNodeImports],
  });
  return {
    files: Object.keys(metafile.inputs).filter((file) => file !== '<stdin>'),
    nodeImports,
  };
};

const serverFilesAmong = (files: string[]): string[] =>
  files.filter((file) => SERVER_PACKAGES.test(file));

const componentFiles = readdirSync(path.join(root, 'src/components'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => `src/components/${file}`);

describe('what a browser loads', { timeout: 60_000 }, () => {
  it.each([
    ['the compositions', ['remotion/index.ts']],
    ['the components', componentFiles],
  ])('holds no Node, Prisma or FFmpeg: %s', async (_, entryPoints) => {
    expect(entryPoints.length).toBeGreaterThan(0);
    const { files, nodeImports } = await bundleFor(entryPoints);
    expect(nodeImports).toEqual([]);
    expect(serverFilesAmong(files)).toEqual([]);
  });

  it('would be caught: the engine is full of both', async () => {
    const { files, nodeImports } = await bundleFor(['src/media/browser.ts']);
    expect(nodeImports).toContain('src/media/browser.ts → node:child_process');
    expect(serverFilesAmong(files).join(' ')).toMatch(/@remotion\/renderer|@sparticuz/);
  });
});
