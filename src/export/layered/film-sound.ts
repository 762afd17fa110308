import { openSoundEncoder, type SoundEncoder } from '../../media/sound-encoder';
import type { ExportPlan } from '../export-plan';
import { readCueSounds } from '../read-cue-sounds';
import { soundMix } from '../sound-mix';

/** The film's sound, mixed from its cues and encoded once from beginning to end. */
export const openFilmSound = async (
  { audioCues, encoder, fps, durationInFrames }: ExportPlan,
  publicFolder: string,
): Promise<SoundEncoder> => {
  const { sampleRate, bitRateInKbps } = encoder.audio;
  const sounds = await readCueSounds(audioCues, publicFolder, sampleRate);
  const source = soundMix(audioCues, sounds, { fps, sampleRate });
  const durationInSamples = Math.round((durationInFrames / fps) * sampleRate);
  return openSoundEncoder({ sampleRate, bitRateInKbps }, durationInSamples, source);
};
