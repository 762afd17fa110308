import { readFile, readdir } from 'node:fs/promises';

const KIB_PER_MIB = 1024;
const SAMPLE_EVERY_MS = 500;

const parentOf = async (pid: string): Promise<string | null> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return /^PPid:\s+(\d+)$/m.exec(status)?.[1] ?? null;
};

/** Ids of a process and of everything it started, from the parents that /proc tells. */
const processTree = async (root: string): Promise<string[]> => {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const parents = await Promise.all(pids.map(async (pid) => [pid, await parentOf(pid)] as const));
  const tree = [root];
  for (const found of tree) {
    tree.push(...parents.filter(([, parent]) => parent === found).map(([pid]) => pid));
  }
  return tree;
};

/** Proportional set size: pages that a browser's processes share are counted once. */
const memoryInKib = async (pid: string): Promise<number> => {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0);
};

/** Memory of this process and all below it; `null` where there is no /proc. */
const treeMemoryInMb = async (): Promise<number | null> => {
  try {
    const tree = await processTree(String(process.pid));
    const each = await Promise.all(tree.map(memoryInKib));
    return each.reduce((sum, kib) => sum + kib, 0) / KIB_PER_MIB;
  } catch {
    return null;
  }
};

/**
 * Watches the memory of the whole process tree while `work` runs.
 * @returns what `work` returned and the highest sample in MiB, or `null` where the system does not tell
 */
export const withPeakMemory = async <Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; peakMemoryInMb: number | null }> => {
  let peak: number | null = null;
  const sample = async (): Promise<void> => {
    const now = await treeMemoryInMb();
    if (now !== null) peak = Math.max(peak ?? 0, Math.round(now));
  };
  const timer = setInterval(() => void sample(), SAMPLE_EVERY_MS);
  try {
    const result = await work();
    await sample();
    return { result, peakMemoryInMb: peak };
  } finally {
    clearInterval(timer);
  }
};
