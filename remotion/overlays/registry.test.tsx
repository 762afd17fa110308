import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { momentAt } from '../../src/workout/moment';
import { buildTimeline, type Timeline } from '../../src/workout/timeline';
import type { FilmFormat, Resolution } from '../../src/workout/workout-config';
import { filmSize } from '../../src/workout/film-size';
import { boxesOverlap } from '../kit/box';
import { EDGE_CASES } from '../workout/edge-cases';
import type { FilmProps } from '../workout/film-props';
import { frameOfScreen, SCREENS } from '../workout/screens';
import { SAMPLE_SESSIONS, sampleFilm } from '../workout/sample-sessions';
import { bindTemplate, OVERLAY_TEMPLATES, TEMPLATE_SCHEMAS } from './registry';

const FORMATS: readonly FilmFormat[] = ['landscape', 'portrait', 'square'];
const RESOLUTIONS: readonly Resolution[] = ['720p', '1080p'];
const IDS = OVERLAY_TEMPLATES.map(({ id }) => id);

/** Props under which regions change places, beside the defaults. */
const VARIANTS: Record<string, readonly Record<string, string>[]> = {
  ring: [{}, { coachSide: 'left' }],
  tv: [{}, { coachSide: 'left' }],
  classic: [{}, { timerSide: 'left', progressOf: 'interval' }],
};

/** Layers that stand on one another by design. */
const STACKED: ReadonlySet<string> = new Set([
  'ring countdown',
  'lower-third next',
  // Beside the digits, which leave room for it up to ten minutes.
  'digits side',
  // Beside the small line over the name, in portrait.
  'headline side',
]);

/** Tiles of a layer are numbered. */
const untiled = (id: string): string => id.replace(/-\d+$/, '');

const inFormat = (film: FilmProps, format: FilmFormat, language: 'en' | 'fr'): Timeline => {
  const config = { ...film.session.config, format, language };
  return buildTimeline({ ...film.session, config }, film.exercises);
};

const sizes = FORMATS.flatMap((format) =>
  RESOLUTIONS.map((resolution) => ({ format, resolution, size: filmSize({ format, resolution }) })),
);

test('ids are unique, and `{}` is a whole set of props for each', () => {
  expect(new Set(IDS).size).toBe(IDS.length);
  for (const schema of TEMPLATE_SCHEMAS.values()) expect(schema.safeParse({}).success).toBe(true);
});

test('needs no DOM', () => {
  expect(typeof document).toBe('undefined');
});

test('an unknown id is an error that names what is allowed', () => {
  expect(() => bindTemplate('rings', {})).toThrow(
    'unknown overlay template "rings"; allowed: ring, classic, tv',
  );
});

test.each(IDS)('%s refuses unknown props and colours that are none', (id) => {
  expect(() => bindTemplate(id, { nope: 1 })).toThrow();
  expect(() => bindTemplate(id, { workColor: 'url(javascript:alert(1))' })).toThrow();
  expect(() => bindTemplate(id, { workLabel: 'x'.repeat(15) })).toThrow();
});

describe.each(IDS.flatMap((id) => (VARIANTS[id] ?? [{}]).map((props) => ({ id, props }))))(
  '$id with $props',
  ({ id, props }) => {
    const template = bindTemplate(id, props);

    test('layers have unique ids, in tiles and in one piece', () => {
      for (const layers of [template.layers, template.wholeLayers]) {
        const ids = layers.map((layer) => layer.id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    });

    test.each(sizes)('boxes are whole pixels inside a $resolution $format', ({ size }) => {
      const boxes = [
        ...template.layers.map((layer) => layer.box(size)),
        template.coachBox(size, 'work'),
        template.coachBox(size, 'complete'),
      ];
      for (const box of boxes) {
        expect(Object.values(box).every(Number.isInteger)).toBe(true);
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(size.width);
        expect(box.y + box.height).toBeLessThanOrEqual(size.height);
      }
      const coach = template.coachBox(size, 'work');
      expect(Object.values(coach).every((pixels) => pixels % 2 === 0)).toBe(true);
      expect(coach.width).toBe(coach.height);
    });

    test.each(sizes)('nothing covers the coach in a $resolution $format', ({ format, size }) => {
      const timeline = inFormat(EDGE_CASES['per-side'], format, 'en');
      for (const { kind, startFrame } of timeline.intervals) {
        if (kind === 'complete') continue;
        const moment = momentAt(timeline, startFrame + timeline.fps);
        const coach = template.coachBox(size, kind);
        const covering = template.layers
          .filter((layer) => layer.stateAt(moment) !== null)
          .filter((layer) => boxesOverlap(layer.box(size), coach))
          .map((layer) => layer.id);
        expect([kind, covering]).toEqual([kind, []]);
      }
    });
  },
);

test.each(IDS.flatMap((id) => FORMATS.map((format) => ({ id, format }))))(
  'layers of $id do not collide in $format',
  ({ id, format }) => {
    const template = bindTemplate(id, {});
    const size = filmSize({ format, resolution: '1080p' });
    const timeline = inFormat(EDGE_CASES['per-side'], format, 'fr');
    for (const { startFrame } of timeline.intervals) {
      const moment = momentAt(timeline, startFrame + timeline.fps);
      const shown = template.layers.filter((layer) => layer.stateAt(moment) !== null);
      const collisions = shown.flatMap((below, index) =>
        shown
          .slice(index + 1)
          .filter((above) => boxesOverlap(below.box(size), above.box(size)))
          .map((above) => `${untiled(below.id)} ${untiled(above.id)}`),
      );
      expect(collisions.filter((pair) => !STACKED.has(pair))).toEqual([]);
    }
  },
);

describe.each(IDS)('the states of %s', (id) => {
  const template = bindTemplate(id, {});
  const { session, exercises } = EDGE_CASES['per-side'];
  const timeline = buildTimeline(session, exercises);

  test('are JSON, and equal for equal moments', () => {
    for (let frame = 0; frame < timeline.durationInFrames; frame += 97) {
      for (const layer of template.layers) {
        const state = layer.stateAt(momentAt(timeline, frame));
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
        expect(layer.stateAt(momentAt(timeline, frame))).toEqual(state);
      }
    }
  });

  test('change seldom enough to be drawn once each', () => {
    const { startFrame, durationInFrames } = timeline.intervals[1] ?? {
      startFrame: 0,
      durationInFrames: 0,
    };
    const seconds = durationInFrames / timeline.fps;
    expect(seconds).toBe(40);
    let changes = 0;
    for (const layer of template.layers) {
      const states = new Set<string>();
      for (let frame = startFrame; frame < startFrame + durationInFrames; frame++) {
        states.add(JSON.stringify(layer.stateAt(momentAt(timeline, frame))));
      }
      expect([layer.id, states.size / seconds < 8]).toEqual([layer.id, true]);
      changes += states.size;
    }
    expect(changes / seconds).toBeLessThan(20);
  });
});

describe.each(IDS)('%s', (id) => {
  const texts = ['longest-name', 'per-side', 'long-interval', 'many-rounds'] as const;
  const template = bindTemplate(id, { completeLabel: 'Félicitations!' });

  test.each(FORMATS)('keeps 60 %% of every font size in %s, in both languages', (format) => {
    const size = filmSize({ format, resolution: '1080p' });
    for (const language of ['en', 'fr'] as const) {
      for (const name of texts) {
        const timeline = inFormat(EDGE_CASES[name], format, language);
        for (const { startFrame, durationInFrames } of timeline.intervals.slice(0, 9)) {
          const moment = momentAt(timeline, startFrame + Math.floor(durationInFrames * 0.6));
          for (const layer of template.layers) {
            const markup = renderToStaticMarkup(layer.at(moment, size)?.element ?? null);
            const fits = [...markup.matchAll(/data-fit="([\d.]+)"/g)].map(([, fit]) => Number(fit));
            for (const fit of fits) {
              expect([format, language, name, layer.id, fit >= 0.6 - 1e-9 || fit]).toEqual([
                format,
                language,
                name,
                layer.id,
                true,
              ]);
            }
          }
        }
      }
    }
  });

  test('shows hostile text as text', () => {
    const { session, exercises } = EDGE_CASES['hostile-text'];
    const timeline = buildTimeline(session, exercises);
    const size = filmSize(session.config);
    for (const screen of SCREENS) {
      const moment = momentAt(timeline, frameOfScreen(timeline, screen));
      const markup = template.layers
        .map((layer) => renderToStaticMarkup(layer.at(moment, size)?.element ?? null))
        .join('');
      expect(markup).not.toMatch(/<script|<img src="?x/);
    }
  });
});

test('digits of `tv` are at least 12 % of the picture in every format', () => {
  const template = bindTemplate('tv', {});
  for (const format of FORMATS) {
    const timeline = inFormat(sampleFilm(SAMPLE_SESSIONS['leg-day']), format, 'en');
    const moment = momentAt(timeline, frameOfScreen(timeline, 'work'));
    const size = filmSize({ format, resolution: '1080p' });
    const digits = template.layers.find((layer) => layer.id === 'digits');
    const markup = renderToStaticMarkup(digits?.at(moment, size)?.element ?? null);
    const fontSize = Number(/font-size:([\d.]+)px/.exec(markup)?.[1]);
    expect((fontSize * 0.686) / size.height).toBeGreaterThanOrEqual(0.12);
  }
});
