import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import { VERSION as REMOTION_VERSION } from 'remotion/version';
import { resolveBrowser } from '../media/browser';
import { ffmpegFacts } from '../media/ffmpeg-facts';

/** What the figures depend on besides the code, in words. */
export interface Machine {
  readonly processor: string;
  readonly memory: string;
  readonly system: string;
  /** How busy it was when the benchmark began. */
  readonly load: string;
  readonly node: string;
  readonly remotion: string;
  readonly ffmpeg: string;
  readonly browser: string;
}

const GIB = 2 ** 30;

export const describeMachine = async (): Promise<Machine> => {
  const cores = availableParallelism();
  const [load = 0] = loadavg();
  const { version, why } = await resolveBrowser();
  return {
    processor: `${cpus()[0]?.model.trim() ?? 'unknown'}, ${cores} ${cores === 1 ? 'core' : 'cores'}`,
    memory: `${(totalmem() / GIB).toFixed(1)} GiB`,
    system: `${type()} ${release()} ${process.arch}`,
    load: `${load.toFixed(1)} on average in the minute before`,
    node: process.versions.node,
    remotion: REMOTION_VERSION,
    ffmpeg: `${ffmpegFacts().version} (libraries, inside node-av)`,
    browser: `${version}; ${why}`,
  };
};
