import { abortable } from '../media/abortable';
import { resolveBrowser } from '../media/browser';
import type { ExportOptions } from './export-engine';

/** The browser that draws, told to whoever watches. @throws the signal's reason */
export const chooseBrowser = async ({
  signal,
  onProgress,
}: Pick<ExportOptions, 'signal' | 'onProgress'>) => {
  const chosen = await abortable(resolveBrowser(), signal);
  onProgress({ stage: 'browser', framesDone: 0, note: `${chosen.version}; ${chosen.why}` });
  return chosen;
};
