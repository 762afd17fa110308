import { describe, expect, test } from 'vitest';
import { contrastOf, inkOn } from './contrast';
import { DARK, LIGHT } from './tokens';

/** Text in the small sizes of films and app; WCAG 2 AA. */
const LEAST_CONTRAST = 4.5;

const grounds = { stageEdge: DARK.stageEdge, stage: DARK.stage, glow: DARK.glow, card: DARK.card };
const texts = {
  ink: DARK.ink,
  muted: DARK.muted,
  work: DARK.work,
  rest: DARK.rest,
  ready: DARK.ready,
};

describe('dark tokens', () => {
  const pairs = Object.entries(grounds).flatMap(([ground, groundColor]) =>
    Object.entries(texts).map(([text, textColor]) => ({ ground, text, groundColor, textColor })),
  );

  test.each(pairs)('$text on $ground is readable', ({ groundColor, textColor }) => {
    expect(contrastOf(textColor, groundColor)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  test.each(['stageEdge', 'stage', 'card', 'glow'] as const)(
    'alert on %s is readable',
    (ground) => {
      expect(contrastOf(DARK.alert, DARK[ground])).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    },
  );

  test.each(['work', 'rest', 'ready', 'alert'] as const)(
    'a plate of %s has readable ink',
    (fill) => {
      expect(contrastOf(inkOn(DARK[fill]), DARK[fill])).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    },
  );
});

describe('light tokens', () => {
  const pairs = (['paper', 'card'] as const).flatMap((ground) =>
    (['ink', 'muted', 'rest', 'ready', 'alert'] as const).map((text) => ({ ground, text })),
  );

  test.each(pairs)('$text on $ground is readable', ({ ground, text }) => {
    expect(contrastOf(LIGHT[text], LIGHT[ground])).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });

  test('ink on a lime fill is readable', () => {
    expect(contrastOf(LIGHT.ink, LIGHT.work)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });
});

test('ink follows the fill', () => {
  expect(inkOn('#000000')).toBe(DARK.ink);
  expect(inkOn('white')).toBe(DARK.stageEdge);
});
