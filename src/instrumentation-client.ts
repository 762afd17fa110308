import { startInTurns } from './components/shell/start-in-turns';

/*
 * Runs before all else in the browser. zod would try out whether it may write functions at run time: the pages' policy forbids it, and a
 * browser notes each try as a breach. It keeps its settings here from the first schema on; `z.config({ jitless: true })` would come too late.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });

/**
 * Next.js starts once it has gone through the scripts that are to run before it (`beforeInteractive`, which no page of ours uses): it asks
 * this list to be reduced to a promise, and waits for that. It evaluates this file just before.
 */
Reflect.set(globalThis, '__next_s', { length: 1, reduce: startInTurns });
