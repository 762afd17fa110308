import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWave } from './read-wave';

const RATE = 48_000;

/** A WAV file of 16-bit samples, with a chunk of notes before the sound. */
const waveFile = (channels: number, sampleRate: number, samples: readonly number[]): Buffer => {
  const format = Buffer.alloc(16);
  format.writeUInt16LE(1, 0);
  format.writeUInt16LE(channels, 2);
  format.writeUInt32LE(sampleRate, 4);
  format.writeUInt16LE(16, 14);
  const data = Buffer.alloc(samples.length * 2);
  samples.forEach((sample, index) => data.writeInt16LE(sample, index * 2));
  const chunk = (name: string, body: Buffer): Buffer => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(body.length);
    return Buffer.concat([Buffer.from(name), size, body, Buffer.alloc(body.length % 2)]);
  };
  const note = chunk('LIST', Buffer.from('odd'));
  const body = Buffer.concat([chunk('fmt ', format), note, chunk('data', data)]);
  return chunk('RIFF', Buffer.concat([Buffer.from('WAVE'), body]));
};

describe('readWave', () => {
  let folder = '';
  const file = async (bytes: Buffer | string): Promise<string> => {
    const path = join(folder, 'sound.wav');
    await writeFile(path, bytes);
    return path;
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('puts mono on both channels at its full level', async () => {
    const { left, right } = await readWave(await file(waveFile(1, RATE, [0, 16384, -32768])), RATE);
    expect([...left]).toEqual([0, 0.5, -1]);
    expect([...right]).toEqual([0, 0.5, -1]);
  });

  it('keeps the channels of stereo apart', async () => {
    const path = await file(waveFile(2, RATE, [16384, -16384, 8192, 0]));
    const { left, right } = await readWave(path, RATE);
    expect([...left]).toEqual([0.5, 0.25]);
    expect([...right]).toEqual([-0.5, 0]);
  });

  it.each([
    ['another rate', waveFile(1, 44_100, [0]), 'has 1 channels of 16 bits at 44100 Hz'],
    ['too many channels', waveFile(6, RATE, [0]), 'has 6 channels'],
    ['no wave', 'something else', 'is no WAV file'],
  ])('refuses %s', async (_, bytes, problem) => {
    await expect(readWave(await file(bytes), RATE)).rejects.toThrow(problem);
  });

  it('names a file that is missing', async () => {
    await expect(readWave(join(folder, 'none.wav'), RATE)).rejects.toThrow('none.wav');
  });

  it('reads every sound of the project', async () => {
    const bytes = await readFile('public/sounds/finish.wav');
    const { left } = await readWave('public/sounds/finish.wav', RATE);
    expect(left).toHaveLength((bytes.length - 44) / 2);
  });
});
