import { describe, expect, it, vi } from 'vitest';
import { feedFilm, type FilmSink } from './feed-film';
import * as init from './mp4-init';

vi.spyOn(init, 'readMp4Init').mockImplementation((bytes) =>
  bytes.length < 4 ? null : { mimeType: 'video/mp4; codecs="avc1.640028"', bytes: 4 },
);

/** A player whose buffer gets ten seconds with every piece. */
const createPlayer = ({ room = Number.POSITIVE_INFINITY } = {}) => {
  const state = { position: 0, from: 0, to: 0, opened: '', appended: 0, removed: 0, waits: 0 };
  const sink: FilmSink = {
    append: (bytes) => {
      if (state.to - state.from >= room) {
        return Promise.reject(new DOMException('full', 'QuotaExceededError'));
      }
      state.to += 10;
      state.appended += bytes.length;
      return Promise.resolve();
    },
    remove: (_from, to) => {
      state.from = to;
      state.removed += 1;
      return Promise.resolve();
    },
    buffered: () => ({ from: state.from, to: state.to }),
  };
  return {
    state,
    open: (mimeType: string) => {
      state.opened = mimeType;
      return sink;
    },
    position: () => state.position,
    moved: () => {
      state.waits += 1;
      state.position += 5;
      return Promise.resolve();
    },
  };
};

async function* pieces(...sizes: readonly number[]) {
  for (const size of sizes) {
    await Promise.resolve();
    yield new Uint8Array(size);
  }
}
const many = (count: number) => pieces(...Array.from({ length: count }, () => 4));

describe('feedFilm', () => {
  it('opens the player once the beginning is whole, and loses no byte', async () => {
    const player = createPlayer();
    await feedFilm({ ...player, chunks: pieces(1, 2, 3, 4) });
    expect(player.state.opened).toBe('video/mp4; codecs="avc1.640028"');
    expect(player.state.appended).toBe(10);
  });

  it('waits for a viewer who is a minute behind', async () => {
    const player = createPlayer();
    await feedFilm({ ...player, chunks: many(10) });
    expect(player.state.waits).toBeGreaterThan(0);
    expect(player.state.to - player.state.position).toBeLessThanOrEqual(70);
  });

  it('forgets what was seen long ago', async () => {
    const player = createPlayer();
    await feedFilm({ ...player, chunks: many(40) });
    expect(player.state.removed).toBeGreaterThan(0);
    expect(player.state.position - player.state.from).toBeLessThanOrEqual(130);
  });

  it('makes room where the browser has none, or waits until it can', async () => {
    const player = createPlayer({ room: 30 });
    await feedFilm({ ...player, chunks: many(12) });
    expect(player.state.appended).toBe(48);
    expect(player.state.removed).toBeGreaterThan(0);
  });

  it('ends with whoever stops watching, and with what is no film', async () => {
    const player = createPlayer();
    const moved = () => Promise.reject(new DOMException('gone', 'AbortError'));
    await expect(feedFilm({ ...player, moved, chunks: many(20) })).rejects.toThrow('gone');
    await expect(feedFilm({ ...player, chunks: pieces(1, 1) })).rejects.toThrow('before it began');
  });
});
