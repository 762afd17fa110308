import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../shared/user-error';
import { openClip, type ClipCursor, type ClipSource } from './clip-decoder';
import { CODE_BITS, CODED_CLIP_SIZE, readCode, writeCodedClip } from './testing/coded-clip';

const FRAMES = 24;
const FPS = 30;

/** The number that stands in a clip's frame. */
const codeAt = (cursor: ClipCursor, frame: number): number => {
  const { planes, strides } = cursor.seek(frame);
  const row = (strides[0] ?? 0) * (CODED_CLIP_SIZE / 2);
  const stripe = CODED_CLIP_SIZE / CODE_BITS;
  return readCode(
    Array.from({ length: CODE_BITS }, (_, bit) => planes[0]?.[row + stripe * (bit + 0.5)] ?? 0),
  );
};

describe('openClip', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  let clip: ClipSource;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
    await writeCodedClip(at('clip.webm'), { frames: FRAMES, fps: FPS });
    clip = await openClip(at('clip.webm'));
  });
  afterAll(async () => {
    clip.close();
    await rm(folder, { recursive: true, force: true });
  });

  const withCursor = (look: (cursor: ClipCursor) => void): void => {
    const cursor = clip.openCursor();
    try {
      look(cursor);
    } finally {
      cursor.close();
    }
  };

  it.each([
    ['each frame in turn', Array.from({ length: FRAMES }, (_, frame) => frame)],
    ['some, further on each time', [0, 3, 4, 11, 23]],
    ['backwards, to and fro', [23, 0, 17, 16, 5, 6, 5]],
    ['one frame again and again', [7, 7, 7]],
    ['again from the start, as a clip loops', [22, 23, 0, 1]],
  ])('finds %s', (_, frames) => {
    withCursor((cursor) => {
      expect(frames.map((frame) => codeAt(cursor, frame))).toEqual(frames);
    });
  });

  it('keeps a place for each who looks', () => {
    withCursor((one) =>
      withCursor((other) => {
        expect([codeAt(one, 20), codeAt(other, 2), codeAt(one, 21), codeAt(other, 3)]).toEqual([
          20, 2, 21, 3,
        ]);
      }),
    );
  });

  it('gives the size and all four planes', () => {
    withCursor((cursor) => {
      const { width, height, planes, strides } = cursor.seek(0);
      expect([width, height]).toEqual([CODED_CLIP_SIZE, CODED_CLIP_SIZE]);
      expect(planes).toHaveLength(4);
      strides.slice(0, 4).forEach((stride, plane) => {
        const rows = plane === 1 || plane === 2 ? CODED_CLIP_SIZE / 2 : CODED_CLIP_SIZE;
        expect(stride).toBeGreaterThanOrEqual(rows);
        expect(planes[plane]?.length).toBeGreaterThanOrEqual(stride * (rows - 1) + rows);
      });
      expect(planes[3]?.[0]).toBe(255);
    });
  });

  it('says where the clip ends, and goes on after that', () => {
    withCursor((cursor) => {
      for (const frame of [FRAMES, FRAMES + 40]) {
        expect(() => cursor.seek(frame)).toThrow(UserError);
        expect(() => cursor.seek(frame)).toThrow(
          `the clip "${at('clip.webm')}" ends after ${FRAMES} frames`,
        );
        expect(codeAt(cursor, FRAMES - 1)).toBe(FRAMES - 1);
        expect(codeAt(cursor, 5)).toBe(5);
      }
    });
  });

  it('stays open for a cursor when the file is gone', async () => {
    await writeCodedClip(at('short-lived.webm'), { frames: 3, fps: FPS });
    const source = await openClip(at('short-lived.webm'));
    await rm(at('short-lived.webm'));
    const cursor = source.openCursor();
    expect(codeAt(cursor, 2)).toBe(2);
    cursor.close();
    source.close();
  });

  describe('a file that is no whole clip', () => {
    const part = async (from: number, to: number): Promise<Buffer[]> => {
      const bytes = await readFile(at('clip.webm'));
      return [
        bytes.subarray(0, Math.round(bytes.length * from)),
        bytes.subarray(Math.round(bytes.length * to)),
      ];
    };
    const DAMAGES = [
      {
        what: 'nothing',
        damage: () => rm(at('bad.webm'), { force: true }),
        words: 'does not exist',
      },
      {
        what: 'something else',
        damage: () => writeFile(at('bad.webm'), 'not a film'),
        words: 'cannot be opened',
      },
      {
        what: 'the first half',
        damage: async () => writeFile(at('bad.webm'), Buffer.concat(await part(0.5, 1))),
        words: /lacks frame \d+/,
      },
      {
        what: 'a clip without its middle',
        damage: async () => writeFile(at('bad.webm'), Buffer.concat(await part(0.4, 0.6))),
        words: /lacks frame \d+/,
      },
      {
        what: 'a clip whose middle is overwritten',
        damage: async () => {
          const [head = Buffer.alloc(0), tail = Buffer.alloc(0)] = await part(0.4, 0.6);
          const { length } = await readFile(at('clip.webm'));
          const hole = Buffer.alloc(length - head.length - tail.length, 0xff);
          await writeFile(at('bad.webm'), Buffer.concat([head, hole, tail]));
        },
        words: /lacks frame \d+/,
      },
    ];

    it.each(DAMAGES)('is named: $what', async ({ damage, words }) => {
      await damage();
      const opening = openClip(at('bad.webm'));
      await expect(opening).rejects.toThrow(UserError);
      await expect(opening).rejects.toThrow(words);
      await expect(opening).rejects.toThrow('bad.webm');
    });

    it('is called what it is called', async () => {
      await writeFile(at('bad.webm'), Buffer.concat(await part(0.4, 0.6)));
      await expect(openClip(at('bad.webm'), 'the squats')).rejects.toThrow('the clip "the squats"');
    });
  });
});
