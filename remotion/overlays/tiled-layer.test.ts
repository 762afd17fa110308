import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { momentAt } from '../../src/workout/moment';
import { buildTimeline } from '../../src/workout/timeline';
import { filmSize } from '../../src/workout/film-size';
import { toFilmPixels, type Box } from '../kit/box';
import { SAMPLE_SESSIONS, sampleFilm } from '../workout/sample-sessions';
import { defineTiledLayer } from './tiled-layer';

const DESIGN: Box = { x: 63, y: 101, width: 251, height: 127 };

/** One column is seen at even frames, the other at odd ones. */
const tiles = defineTiledLayer({
  id: 'board',
  columns: 2,
  rows: 3,
  change: 'cut',
  box: () => DESIGN,
  stateAt: ({ frame }) => ({ parity: frame % 2 }),
  stateIn: (state, tile, { width }) => {
    const column = tile.x < width / 4 ? 0 : 1;
    return state.parity === column ? state : null;
  },
  Component: ({ state, size }) =>
    createElement('p', null, `${state.parity}: ${size.width} by ${size.height}`),
});

const film = sampleFilm(SAMPLE_SESSIONS.short);
const momentIn = (resolution: '720p' | '1080p', frame: number) => {
  const config = { ...film.session.config, resolution };
  return momentAt(buildTimeline({ ...film.session, config }, film.exercises), frame);
};

describe.each(['720p', '1080p'] as const)('tiles in %s', (resolution) => {
  const picture = filmSize({ format: 'landscape', resolution });
  const whole = toFilmPixels(picture, DESIGN);
  const boxes = tiles.map((tile) => tile.box(picture, {}));

  test('cover the layer once', () => {
    const times = new Map<string, number>();
    for (const { x, y, width, height } of boxes) {
      for (let row = y; row < y + height; row++) {
        for (let column = x; column < x + width; column++) {
          const pixel = `${column} ${row}`;
          times.set(pixel, (times.get(pixel) ?? 0) + 1);
        }
      }
    }
    expect(times.size).toBe(whole.width * whole.height);
    expect(new Set(times.values())).toEqual(new Set([1]));
    const columns = [...times.keys()].map((pixel) => Number(pixel.split(' ')[0]));
    expect([Math.min(...columns), Math.max(...columns)]).toEqual([
      whole.x,
      whole.x + whole.width - 1,
    ]);
  });

  test('stand for one layer, which screens that scale the picture draw instead', () => {
    const [inOnePiece, ...others] = new Set(tiles.map((tile) => tile.inOnePiece));
    expect(others).toEqual([]);
    const shown = inOnePiece?.at(momentIn(resolution, 3), picture, {});
    expect(shown?.box).toEqual(whole);
    expect(renderToStaticMarkup(shown?.element)).toContain('1: ');
  });

  test('meet at even pixels', () => {
    for (const { x, y } of boxes) {
      if (x !== whole.x) expect(x % 2).toBe(0);
      if (y !== whole.y) expect(y % 2).toBe(0);
    }
  });

  test('are asked about themselves, and hidden where nothing is seen', () => {
    const seen = (frame: number): boolean[] =>
      tiles.map((tile) => tile.stateAt(momentIn(resolution, frame), {}) !== null);
    expect(seen(4)).toEqual([true, false, true, false, true, false]);
    expect(seen(5)).toEqual([false, true, false, true, false, true]);
  });

  test('draw the whole layer, moved to their place', () => {
    const moment = momentIn(resolution, 5);
    const shown = tiles[5]?.at(moment, picture, {});
    const box = boxes[5] ?? whole;
    expect(shown?.box).toEqual(box);
    const markup = renderToStaticMarkup(shown?.element);
    expect(markup).toContain(
      `left:${whole.x - box.x}px;top:${whole.y - box.y}px;width:${whole.width}px;height:${whole.height}px`,
    );
    expect(markup).toContain('1: 25');
    expect(tiles[4]?.at(moment, picture, {})).toBeNull();
  });
});

test('tiles have names of their own', () => {
  expect(tiles.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5].map((tile) => `board-${tile}`));
});
