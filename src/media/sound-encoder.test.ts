import { AVERROR_EAGAIN, AVERROR_EOF } from 'node-av/constants';
import { Codec, CodecContext, Frame, Packet } from 'node-av/lib';
import { afterEach, describe, expect, it } from 'vitest';
import { openSoundEncoder, type SoundEncoder, type SoundPacket } from './sound-encoder';
import { clicksAt } from './testing/coded-film';

const RATE = 48_000;
/** Twelve seconds and a bit: the last packet is not full. */
const LENGTH = 12 * RATE + 100;
const CLICKS = [0, 8 * RATE + 96] as const;

describe('openSoundEncoder', () => {
  const opened: SoundEncoder[] = [];
  afterEach(() => opened.splice(0).forEach((encoder) => encoder.free()));

  const open = async (clicks: readonly number[] = CLICKS): Promise<SoundEncoder> => {
    const format = { sampleRate: RATE, bitRateInKbps: 160 };
    const encoder = await openSoundEncoder(format, LENGTH, clicksAt(clicks));
    opened.push(encoder);
    return encoder;
  };

  /** The left channel of the film as a player hears it: FFmpeg's decoder leaves the priming out. */
  const decode = ({ parameters }: SoundEncoder, packets: readonly SoundPacket[]): number[] => {
    const codec = Codec.findDecoder(parameters.codecId);
    using decoder = new CodecContext();
    decoder.allocContext3(codec);
    decoder.parametersToContext(parameters);
    decoder.open2Sync(codec);
    using packet = new Packet();
    packet.alloc();
    using frame = new Frame();
    frame.alloc();
    const samples: number[] = [];
    for (const { data } of packets) {
      packet.data = data;
      expect(decoder.sendPacketSync(packet)).toBeGreaterThanOrEqual(0);
      for (;;) {
        const code = decoder.receiveFrameSync(frame);
        if (code === AVERROR_EAGAIN || code === AVERROR_EOF) break;
        samples.push(...new Float32Array(Uint8Array.from(frame.data?.[0] ?? []).buffer));
        frame.unref();
      }
    }
    return samples;
  };

  it('covers the film exactly, after its priming', async () => {
    const encoder = await open();
    const packets = await encoder.encodeUntil(LENGTH);
    expect(encoder.primingInSamples).toBe(1024);
    expect(packets[0]?.startSample).toBe(-1024);
    packets.slice(1).forEach(({ startSample }, index) => {
      const before = packets[index];
      expect(startSample).toBe((before?.startSample ?? 0) + (before?.durationInSamples ?? 0));
    });
    const last = packets.at(-1);
    expect((last?.startSample ?? 0) + (last?.durationInSamples ?? 0)).toBe(LENGTH);
    expect(await encoder.encodeUntil(LENGTH)).toEqual([]);
  });

  it('gives the same packets, however often it is asked', async () => {
    const whole = await (await open()).encodeUntil(LENGTH);
    const encoder = await open();
    const pieces: SoundPacket[] = [];
    for (let sample = 0; sample <= LENGTH; sample += 7000) {
      pieces.push(...(await encoder.encodeUntil(sample)));
      expect((pieces.at(-1)?.startSample ?? 0) + 1024).toBeGreaterThanOrEqual(sample);
    }
    pieces.push(...(await encoder.encodeUntil(LENGTH)));
    expect(pieces).toEqual(whole);
  });

  it('sounds each click at its sample, before and after a long silence', async () => {
    const encoder = await open();
    const samples = decode(encoder, await encoder.encodeUntil(LENGTH));
    for (const click of CLICKS) {
      // Its first wave, at a level of a half.
      expect(samples[click + 48]).toBeCloseTo(0.5, 1);
      expect(samples[click + 24]).toBeCloseTo(-0.5, 1);
    }
    const silence = samples.slice(RATE, CLICKS[1] - 2048);
    expect(Math.max(...silence.map(Math.abs).slice(0, 100_000))).toBeLessThan(0.0001);
  });

  it('encodes a film without any sound', async () => {
    const encoder = await open([]);
    const samples = decode(encoder, await encoder.encodeUntil(LENGTH));
    expect(samples.length).toBeGreaterThanOrEqual(LENGTH);
    expect(samples.every((sample) => sample === 0)).toBe(true);
  });
});
