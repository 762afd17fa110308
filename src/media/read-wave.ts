import { readFile } from 'node:fs/promises';
import { UserError } from '../shared/user-error';

/** Samples of two channels, from −1 to 1; both have the same length. */
export interface StereoSound {
  readonly left: Float32Array;
  readonly right: Float32Array;
}

const RIFF_HEADER_BYTES = 12;
const CHUNK_HEADER_BYTES = 8;
const PCM = 1;
const BYTES_PER_SAMPLE = 2;
const FULL_SCALE = 0x8000;

/** The body of the chunk with this name, or null. Chunks begin at even bytes. */
const findChunk = (file: Buffer, name: string): Buffer | null => {
  for (let at = RIFF_HEADER_BYTES; at + CHUNK_HEADER_BYTES <= file.length;) {
    const size = file.readUInt32LE(at + 4);
    const start = at + CHUNK_HEADER_BYTES;
    if (file.toString('latin1', at, at + 4) === name) return file.subarray(start, start + size);
    at = start + size + (size % 2);
  }
  return null;
};

/** What is wrong with a wave file, or null; `format` is the body of its `fmt ` chunk. */
const formatProblem = (format: Buffer, sampleRate: number): string | null => {
  const [coding, channels] = [format.readUInt16LE(0), format.readUInt16LE(2)];
  const [rate, bits] = [format.readUInt32LE(4), format.readUInt16LE(14)];
  const isRight =
    coding === PCM && bits === BYTES_PER_SAMPLE * 8 && rate === sampleRate && channels <= 2;
  return isRight
    ? null
    : `has ${channels} channels of ${bits} bits at ${rate} Hz (coding ${coding})`;
};

const channelOf = (data: Buffer, channel: number, channels: number): Float32Array => {
  const stride = channels * BYTES_PER_SAMPLE;
  return Float32Array.from(
    { length: Math.floor(data.length / stride) },
    (_, index) => data.readInt16LE(index * stride + channel * BYTES_PER_SAMPLE) / FULL_SCALE,
  );
};

/**
 * Reads a WAV file of 16-bit PCM. A mono sound comes out of both channels at its full level.
 * @param sampleRate what the file must have, in Hz
 * @throws UserError when the file is missing, damaged or of another format
 */
export const readWave = async (path: string, sampleRate: number): Promise<StereoSound> => {
  const fix = `make a WAV file of 16-bit PCM, mono or stereo, ${sampleRate} Hz (\`npm run sounds\`)`;
  const file = await readFile(path).catch((error: unknown) => {
    throw new UserError(`the sound "${path}" cannot be read`, fix, { cause: error });
  });
  const format = findChunk(file, 'fmt ');
  const data = findChunk(file, 'data');
  if (!format || format.length < 16 || !data) {
    throw new UserError(`the sound "${path}" is no WAV file`, fix);
  }
  const problem = formatProblem(format, sampleRate);
  if (problem !== null) throw new UserError(`the sound "${path}" ${problem}`, fix);
  const channels = format.readUInt16LE(2);
  return { left: channelOf(data, 0, channels), right: channelOf(data, channels - 1, channels) };
};
