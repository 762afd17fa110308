import { join } from 'node:path';
import { readWave, type StereoSound } from '../media/read-wave';
import type { AudioCue, AudioCueKind } from '../workout/audio-cue';

/**
 * Reads each sound that the cues name once, for `soundMix`.
 * @param sampleRate what the sounds must have, in Hz
 * @throws UserError when one is missing or of another format
 */
export const readCueSounds = async (
  cues: readonly AudioCue[],
  publicFolder: string,
  sampleRate: number,
): Promise<ReadonlyMap<AudioCueKind, StereoSound>> => {
  const sounds = new Map<AudioCueKind, StereoSound>();
  for (const kind of new Set(cues.map((cue) => cue.kind))) {
    sounds.set(kind, await readWave(join(publicFolder, 'sounds', `${kind}.wav`), sampleRate));
  }
  return sounds;
};
