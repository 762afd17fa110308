/*
 * Runs before all else in the browser. zod would try out whether it may write functions at run time: the pages' policy forbids it, and a
 * browser notes each try as a breach. It keeps its settings here from the first schema on; `z.config({ jitless: true })` would come too late.
 */
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
