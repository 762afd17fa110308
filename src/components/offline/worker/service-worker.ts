import { startWorker } from './start-worker';
import type { WorkerScope } from './worker-scope';

declare const self: WorkerScope;
/** Put in by the bundler. */
declare const BUILD_VERSION: string;

startWorker(self, BUILD_VERSION);
