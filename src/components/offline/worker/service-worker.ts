import { startWorker } from './start-worker';
import type { WorkerScope } from './worker-scope';

declare const self: WorkerScope;
/** Put in by the bundler. */
declare const BUILD_VERSION: string;
/** Put in by the bundler: addresses of all scripts of this build. */
declare const BUILD_SCRIPTS: readonly string[];

startWorker(self, BUILD_VERSION, BUILD_SCRIPTS);
