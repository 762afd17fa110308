import { bindTemplate } from '../../remotion/overlays/registry';
import { DARK } from '../../remotion/kit/tokens';
import type { Clip } from '../catalog/clip';
import type { ExportPlan } from '../export/export-plan';
import { playbackRateOf } from '../workout/intensities';
import { FILM_WORDS } from '../workout/film-words';
import { halfWayFrame } from '../workout/moment';
import { buildTimeline, type Interval, type ShownExercise } from '../workout/timeline';

/** A clip as it goes into the graph, over and over until it has given enough frames. */
export interface PlainInput {
  /** Name of the graph's source. */
  readonly source: string;
  /** As in the catalogue. */
  readonly url: string;
  readonly frames: number;
}

export interface PlainFilmGraph {
  /** In the order in which the film shows them; each is read to its end before the next. */
  readonly inputs: readonly PlainInput[];
  /** In FFmpeg's own notation; the film comes out of `SINK`. */
  readonly description: string;
}

export const SINK = 'buffersink@film';

/** Layout of a 1080 lines high picture, pixels. */
const LINES = 1080;
const TEXT_LEFT = 64;
const NAME = { top: 168, size: 96 };
const COUNTDOWN = { top: 640, size: 200 };
const CLOCK = { margin: 20, size: 30 };
const BAR_HEIGHT = 10;

/** FFmpeg reads a value twice: as one of an option's, and as a part of the graph. */
const escaped = (value: string): string =>
  value.replaceAll(/[\\':]/g, '\\$&').replaceAll(/[\\'[\],;]/g, '\\$&');

type Options = Readonly<Record<string, string | number>>;

const filter = (name: string, options: Options): string => {
  const pairs = Object.entries(options).map(([key, value]) => `${key}=${escaped(String(value))}`);
  return `${name}=${pairs.join(':')}`;
};

const colour = (hex: string): string => hex.replace('#', '0x');

interface ShownInterval extends Interval {
  readonly shown: ShownExercise;
}

const isShown = (interval: Interval): interval is ShownInterval => interval.shown !== null;

const source = (index: number): string => `buffer@clip${index}`;

const inputOf = ({ durationInFrames, shown }: ShownInterval, index: number, fps: number) => ({
  source: source(index),
  url: shown.clip.url,
  // One more than is shown: `fps` lets a frame go when it has seen the next.
  frames:
    Math.ceil((durationInFrames / fps) * playbackRateOf(shown.intensity) * shown.clip.fps) + 1,
});

/** A clip at its intensity's speed, as long as its interval and as large as its box. */
const clipChain = (
  interval: ShownInterval,
  index: number,
  { clip, box, fps }: { clip: Clip; box: { width: number; height: number }; fps: number },
): string => {
  const { durationInFrames, kind, shown } = interval;
  const isMirrored = kind === 'work' && shown.exercise.sides === 'per-side';
  const half = halfWayFrame(interval) / fps;
  return [
    filter(source(index), {
      video_size: `${clip.width}x${clip.height}`,
      pix_fmt: clip.alpha ? 'yuva420p' : 'yuv420p',
      time_base: `1/${clip.fps}`,
      frame_rate: clip.fps,
      colorspace: 'bt709',
      range: 'tv',
    }),
    filter('setpts', { expr: `PTS/${playbackRateOf(shown.intensity)}` }),
    filter('fps', { fps }),
    filter('trim', { end_frame: durationInFrames }),
    filter('scale', { w: box.width, h: box.height }),
    ...(isMirrored ? [filter('hflip', { enable: `gte(t,${half})` })] : []),
  ].join(',');
};

/** What FFmpeg's own filters can write: the film's time, and of each interval the name and the seconds left. */
const texts = (
  { inputProps, size, fps }: ExportPlan,
  intervals: readonly Interval[],
  fontFile: string,
): string[] => {
  const words = FILM_WORDS[inputProps.session.config.language];
  const scale = size.height / LINES;
  const text = (options: Options & { fontsize: number }): string =>
    filter('drawtext', {
      ...options,
      fontfile: fontFile,
      fontsize: Math.round(options.fontsize * scale),
    });
  const left = Math.round(TEXT_LEFT * scale);
  const margin = Math.round(CLOCK.margin * scale);
  const clock = text({
    text: '%{pts:hms}',
    fontsize: CLOCK.size,
    fontcolor: 'white',
    x: `w-tw-${margin}`,
    y: margin,
    box: 1,
    boxcolor: 'black@0.5',
    boxborderw: 5,
  });
  const ofInterval = ({ startFrame, durationInFrames, shown }: Interval): string[] => {
    const end = startFrame + durationInFrames;
    const enable = `between(n,${startFrame},${end - 1})`;
    const name = text({
      text: shown?.exercise.name[inputProps.session.config.language] ?? words.complete,
      expansion: 'none',
      fontsize: NAME.size,
      fontcolor: colour(DARK.ink),
      x: left,
      y: Math.round(NAME.top * scale),
      enable,
    });
    const countdown = text({
      text: `%{eif:ceil(${end / fps}-t):d}`,
      fontsize: COUNTDOWN.size,
      fontcolor: colour(DARK.work),
      x: left,
      y: Math.round(COUNTDOWN.top * scale),
      enable,
    });
    return shown === null ? [name] : [name, countdown];
  };
  return [clock, ...intervals.flatMap(ofInterval)];
};

/**
 * The film as FFmpeg's own filters make it: clips joined by `concat` at the speed of `setpts`, `drawtext` over them, a bar
 * for the progress. `drawbox` works out its size once only, so a strip of colour moved by `overlay` is the bar.
 * @param clips of the catalogue, at least those that the plan shows
 * @param fontFile a TrueType font
 */
export const plainFilmGraph = (
  plan: ExportPlan,
  clips: readonly Clip[],
  fontFile: string,
): PlainFilmGraph => {
  const { session, exercises } = plan.inputProps;
  const { size, fps } = plan;
  const { intervals, durationInFrames } = buildTimeline(session, exercises);
  const shown = intervals.filter(isShown);
  const template = bindTemplate(session.config.template, session.config.templateProps);
  const box = template.coachBox(size, 'work');
  const seconds = durationInFrames / fps;
  const barHeight = Math.round((BAR_HEIGHT * size.height) / LINES);
  const barTop = size.height - barHeight;
  const ground = (hex: string, width: number, height: number): string =>
    filter('color', {
      color: colour(hex),
      size: `${width}x${height}`,
      rate: fps,
      duration: seconds,
    });

  const chains = shown.map((interval, index) => {
    const clip = clips.find(({ url }) => url === interval.shown.clip.url);
    if (clip === undefined) throw new RangeError(`no clip "${interval.shown.clip.url}"`);
    return `${clipChain(interval, index, { clip, box, fps })}[clip${index}]`;
  });
  const track = { x: 0, y: barTop, w: size.width, h: barHeight, color: colour(DARK.track) };
  const description = [
    ...chains,
    `${shown.map((_, index) => `[clip${index}]`).join('')}concat=n=${shown.length}:v=1:a=0[coach]`,
    `${ground(DARK.stage, size.width, size.height)}[stage]`,
    `[stage][coach]${[
      filter('overlay', { x: box.x, y: box.y, eof_action: 'pass' }),
      ...texts(plan, intervals, fontFile),
      filter('drawbox', { ...track, thickness: 'fill' }),
    ].join(',')}[film]`,
    `${ground(DARK.work, size.width, barHeight)}[bar]`,
    `[film][bar]${filter('overlay', { x: `-w+w*t/${seconds}`, y: barTop })},format=yuv420p,${SINK}`,
  ].join(';');
  return { inputs: shown.map((interval, index) => inputOf(interval, index, fps)), description };
};
