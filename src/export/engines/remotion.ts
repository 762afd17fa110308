import type { CancelSignal } from '@remotion/renderer';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { abortable } from '../../media/abortable';
import { fragmentMp4 } from '../../media/fragment-mp4';
import { finaliseMp4 } from '../../media/mp4/finalise-mp4';
import { openRenderBrowser, withoutSignalListeners } from '../../media/render-browser';
import { chooseBrowser } from '../choose-browser';
import type { ExportEngine, ExportOptions, ExportSink } from '../export-engine';
import type { ExportPlan } from '../export-plan';
import { explainRenderError } from '../explain-render-error';
import { filmBundle, freshFilmBundle, type FilmBundle } from '../film-bundle';

const COMPOSITION_ID = 'Workout';

/** Nothing of Remotion's own may stand between our lines: failures come back as errors. */
const LOG_LEVEL = 'error';

/** How a drawn frame leaves the browser: what x264 takes away later is far more than JPEG at 95 does. */
const JPEG_QUALITY = 95;

/** For a page or a frame to be ready; a clip that does not decode would keep it waiting for ever. */
const FRAME_TIMEOUT_IN_MS = 60_000;

/**
 * Tabs that draw at once: one a core as Remotion counts them (on two cores a quarter faster than its default of one);
 * more than eight eat memory only.
 */
const MAX_CONCURRENCY = 8;

/** The composition computes its size and length from the same session: a difference is a bug in one of the two. */
const checkAgreement = (
  { size, fps, durationInFrames }: ExportPlan,
  composition: { width: number; height: number; fps: number; durationInFrames: number },
): void => {
  const planned = `${size.width}×${size.height}, ${fps} fps, ${durationInFrames} frames`;
  const drawn = `${composition.width}×${composition.height}, ${composition.fps} fps, ${composition.durationInFrames} frames`;
  if (planned !== drawn) throw new Error(`the plan says ${planned}; the composition says ${drawn}`);
};

/** A bundle that others made, or are making, is shared; one for this film alone goes with its work folder. */
const bundleOf = ({
  useCache,
  workFolder,
  signal,
  onProgress,
}: ExportOptions): Promise<FilmBundle> => {
  const onMake = (): void => onProgress({ stage: 'bundle', framesDone: 0 });
  if (useCache) return abortable(filmBundle(onMake), signal);
  onMake();
  return freshFilmBundle(join(workFolder, 'bundle'));
};

/** A browser that shows the film, and what every call that draws from it needs. */
const openFilmPage = async (plan: ExportPlan, options: ExportOptions) => {
  const { signal } = options;
  const chosen = await chooseBrowser(options);
  const bundle = await bundleOf(options);
  signal.throwIfAborted();
  const renderer = await import('@remotion/renderer');
  const browser = await openRenderBrowser(chosen.executable);
  const close = (): Promise<void> => browser.close({ silent: true });
  try {
    const page = {
      serveUrl: bundle.folder,
      inputProps: { ...plan.inputProps },
      puppeteerInstance: browser,
      browserExecutable: chosen.executable,
      logLevel: LOG_LEVEL,
      timeoutInMilliseconds: FRAME_TIMEOUT_IN_MS,
    } as const;
    const composition = await abortable(
      renderer.selectComposition({ ...page, id: COMPOSITION_ID }),
      signal,
    );
    checkAgreement(plan, composition);
    return { renderer, page: { ...page, composition }, close };
  } catch (error) {
    await close();
    throw error;
  }
};

type FilmPage = Awaited<ReturnType<typeof openFilmPage>>;

/** Opens the film's page for `work` and closes it, finished, failed or cancelled. */
const withFilmPage = async (
  plan: ExportPlan,
  options: ExportOptions,
  work: (film: FilmPage, cancelSignal: CancelSignal) => Promise<unknown>,
): Promise<void> => {
  const { signal } = options;
  try {
    const film = await openFilmPage(plan, options);
    const { cancelSignal, cancel } = film.renderer.makeCancelSignal();
    signal.addEventListener('abort', cancel);
    try {
      signal.throwIfAborted();
      // A render that is cancelled leaves listeners of its own behind.
      await withoutSignalListeners(() => work(film, cancelSignal));
    } finally {
      signal.removeEventListener('abort', cancel);
      await film.close();
    }
  } catch (error) {
    signal.throwIfAborted();
    throw explainRenderError(error);
  }
};

/** x264 leaves High profile when `ultrafast` switches its 8×8 transform off. */
const withHighProfile = (args: string[]): string[] => {
  const at = args.indexOf('-pix_fmt');
  return args.includes('libx264') && at >= 0
    ? args.toSpliced(at, 0, '-profile:v', 'high', '-x264-params', '8x8dct=1')
    : args;
};

const renderFilm = (plan: ExportPlan, path: string, options: ExportOptions): Promise<void> =>
  withFilmPage(plan, options, async ({ renderer, page }, cancelSignal) => {
    const { encoder, durationInFrames } = plan;
    await renderer.renderMedia({
      ...page,
      cancelSignal,
      outputLocation: path,
      codec: encoder.codec,
      crf: encoder.crf,
      x264Preset: encoder.preset,
      pixelFormat: encoder.pixelFormat,
      colorSpace: encoder.colorSpace,
      gopSize: encoder.keyframeIntervalInFrames,
      ffmpegOverride: ({ args }) => withHighProfile(args),
      imageFormat: 'jpeg',
      jpegQuality: JPEG_QUALITY,
      audioCodec: encoder.audio.codec,
      audioBitrate: `${encoder.audio.bitRateInKbps}k`,
      sampleRate: encoder.audio.sampleRate,
      muted: false,
      enforceAudioTrack: true,
      concurrency: availableParallelism() > MAX_CONCURRENCY ? MAX_CONCURRENCY : '100%',
      licenseKey: process.env['REMOTION_LICENSE_KEY'] || null,
      onProgress: ({ renderedFrames }) =>
        options.onProgress({
          stage: renderedFrames < durationInFrames ? 'frames' : 'finishing',
          framesDone: renderedFrames,
        }),
    });
  });

/** Remotion's FFmpeg encodes AAC with a delay of 2048 samples (43 ms) that it does not write into the file. */
const AUDIO_PRIMING_IN_SAMPLES = 2048;

const deliver = async (
  plan: ExportPlan,
  rendered: string,
  sink: ExportSink,
  signal: AbortSignal,
): Promise<void> => {
  const { title, chapters, fps } = plan;
  const about = { title, audioPrimingInSamples: AUDIO_PRIMING_IN_SAMPLES };
  if (sink.kind === 'stream') return fragmentMp4(rendered, sink.stream, about);
  const list = { chapters, fps };
  return finaliseMp4({ ...about, input: rendered, output: sink.path, list, signal });
};

/**
 * The reference: the composition as Remotion itself films it, frame by frame in a browser. Every other engine must match
 * what this one makes.
 */
export const remotionEngine: ExportEngine = {
  id: 'remotion',
  noticesDamage: false,

  run: async (plan, sink, options) => {
    const rendered = join(options.workFolder, 'rendered.mp4');
    await renderFilm(plan, rendered, options);
    options.signal.throwIfAborted();
    options.onProgress({ stage: 'finishing', framesDone: plan.durationInFrames });
    try {
      await deliver(plan, rendered, sink, options.signal);
    } catch (error) {
      throw explainRenderError(error);
    }
    return {
      engine: 'remotion',
      segments: { total: 1, rendered: 1, cached: 0 },
      rasters: { drawn: 0, cached: 0 },
    };
  },

  still: (plan, frame, path, options) =>
    withFilmPage(plan, options, async ({ renderer, page }, cancelSignal) => {
      options.onProgress({ stage: 'frames', framesDone: 0 });
      await renderer.renderStill({
        ...page,
        cancelSignal,
        output: path,
        frame,
        imageFormat: 'png',
      });
    }),
};
