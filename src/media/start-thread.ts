import { Worker, type WorkerOptions } from 'node:worker_threads';

/** What runs a TypeScript module on a new thread: this process may load TypeScript in a way that does not hold there. */
const loading = (source: string): string => `
  import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then(({ register }) => {
    register();
    return import(${JSON.stringify(source)});
  });`;

/**
 * Starts a module on a thread of its own: its TypeScript source, or what stands beside the caller in a bundle.
 * @param caller `import.meta.url` of the module that asks
 * @param name of a file in the caller's folder, without its ending
 */
export const startThread = (caller: string, name: string, options: WorkerOptions): Worker => {
  if (!caller.endsWith('.ts')) return new Worker(new URL(`${name}.mjs`, caller), options);
  const code = loading(new URL(`${name}.ts`, caller).href);
  return new Worker(code, { ...options, eval: true, execArgv: [] });
};
