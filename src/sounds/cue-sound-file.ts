import type { AudioCueKind } from '../workout/audio-cue';
import { CUE_SOUNDS } from './cue-sounds';
import { SAMPLE_RATE_IN_HZ, synthesise } from './synthesise';
import { encodeWav } from './wav';

/** The WAV file of a cue, the same bytes every time. */
export const cueSoundFile = (kind: AudioCueKind): Uint8Array =>
  encodeWav(synthesise(CUE_SOUNDS[kind]), SAMPLE_RATE_IN_HZ);
