import type { StereoSound } from '../media/read-wave';
import type { SoundSource } from '../media/sound-encoder';
import type { AudioCue, AudioCueKind } from '../workout/audio-cue';

interface PlacedSound {
  readonly startSample: number;
  readonly sound: StereoSound;
}

const addInto = (
  mixed: Float32Array,
  channel: Float32Array,
  offset: number, // of the channel's first sample in `mixed`; negative when it began earlier
): void => {
  const end = Math.min(mixed.length, offset + channel.length);
  for (let at = Math.max(0, offset); at < end; at++) {
    mixed[at] = (mixed[at] ?? 0) + (channel[at - offset] ?? 0);
  }
};

/** Where Remotion's renderer clips too: its mix is 16-bit. */
const clip = (samples: Float32Array): void => {
  for (let at = 0; at < samples.length; at++) {
    samples[at] = Math.min(1, Math.max(-1, samples[at] ?? 0));
  }
};

/**
 * Mixes the cues of a film, any window by itself: each begins at its frame, and where two overlap they add up.
 * @param cues in order of time
 * @param sounds of every kind among the cues, at `sampleRate`
 * @throws RangeError when a sound is missing
 */
export const soundMix = (
  cues: readonly AudioCue[],
  sounds: ReadonlyMap<AudioCueKind, StereoSound>,
  { fps, sampleRate }: { fps: number; sampleRate: number },
): SoundSource => {
  const placed: PlacedSound[] = cues.map(({ kind, frame }) => {
    const sound = sounds.get(kind);
    if (sound === undefined) throw new RangeError(`the sound of "${kind}" is missing`);
    return { startSample: Math.round((frame / fps) * sampleRate), sound };
  });
  return (fromSample, count) => {
    const heard = placed.filter(
      ({ startSample, sound }) =>
        startSample < fromSample + count && startSample + sound.left.length > fromSample,
    );
    if (heard.length === 0) return null;
    const mixed = { left: new Float32Array(count), right: new Float32Array(count) };
    for (const { startSample, sound } of heard) {
      addInto(mixed.left, sound.left, startSample - fromSample);
      addInto(mixed.right, sound.right, startSample - fromSample);
    }
    clip(mixed.left);
    clip(mixed.right);
    return mixed;
  };
};
