import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { abortable } from '../../media/abortable';
import { layCachesInLine } from '../../media/cache-line';
import { openContentCache, type ContentCache } from '../../media/content-cache';
import { contentHash } from '../../media/content-hash';
import type { EncodedSegment } from '../../media/encoded-video';
import { openFilmWriter, type FilmWriter } from '../../media/film-writer';
import { projectRoot } from '../../media/project-root';
import { finaliseMp4 } from '../../media/mp4/finalise-mp4';
import { deferred } from '../../shared/deferred';
import type { SoundEncoder } from '../../media/sound-encoder';
import { checkClips } from '../check-clips';
import { chooseBrowser } from '../choose-browser';
import type { ExportEngine, ExportOptions, ExportOutcome, ExportSink } from '../export-engine';
import type { ExportPlan } from '../export-plan';
import { layersBundle } from '../film-bundle';
import { createClipLibrary } from '../layered/clip-library';
import { createCoachFrames } from '../layered/coach-frames';
import { createDrawAhead } from '../layered/draw-ahead';
import { openLayerArtist, type LayerArtist } from '../layered/draw-layer-states';
import { LayerDrawingError } from '../layered/layer-drawing-error';
import { openFilmSound } from '../layered/film-sound';
import { createSegmentMaker } from '../layered/make-segments';
import { openPatchThread } from '../layered/patch-thread';
import { createRasterLibrary } from '../layered/raster-library';
import { resourcesFor, thisMachine, type ExportResources } from '../layered/resources';
import { PICTURE_SOURCES } from '../layered/picture-sources';
import { createFileDigests } from '../layered/segment-keys';
import { createSlots } from '../layered/slots';
import { createStudio } from '../layered/studio';

/** On the disk: a template's rasters take some tens of megabytes, an hour of film half a gigabyte. */
const RASTER_CACHE_BYTES = 512 * 2 ** 20;
const SEGMENT_CACHE_BYTES = 4 * 2 ** 30;

/** A browser waits so long for more to draw. */
const STUDIO_PATIENCE_IN_MS = 3000;

/**
 * A browser hands over its pictures as strings of a megabyte: Node lets two hundred megabytes of them lie before it looks.
 * Where there is enough memory, looking more often is time lost.
 */
const collectGarbageSoon = (): void => setFlagsFromString('--heap-growing-percent=30');

const openArtist = async (
  plan: ExportPlan,
  { signal, onProgress }: ExportOptions,
  { sheetPixels, pages }: ExportResources,
  onStarted: () => void,
): Promise<LayerArtist> => {
  const { session, exercises } = plan.inputProps;
  const [browser, bundle] = await Promise.all([
    chooseBrowser({ signal, onProgress }),
    abortable(
      layersBundle(() => onProgress({ stage: 'bundle', framesDone: 0 })),
      signal,
    ),
  ]);
  return openLayerArtist({
    serveUrl: bundle.folder,
    browserExecutable: browser.executable,
    film: { session, exercises: [...exercises] },
    signal,
    sheetPixels,
    pages,
    onStarted,
  });
};

const segmentCache = ({ sharedSegments }: ExportOptions): ContentCache => {
  const own = openContentCache('segments', { maxBytes: SEGMENT_CACHE_BYTES });
  return sharedSegments === undefined ? own : layCachesInLine(own, sharedSegments);
};

/** Everything that one film is made with; `close` frees all of it. */
const openWorkshop = async (plan: ExportPlan, options: ExportOptions) => {
  const { publicFolder, workFolder, useCache, signal, onProgress } = options;
  const resources = resourcesFor(plan.size, options.memoryInMb, thisMachine());
  if (resources.drawsFirst) collectGarbageSoon();
  const stop = new AbortController();
  const working = AbortSignal.any([signal, stop.signal]);
  const clips = createClipLibrary({
    publicFolder,
    downloadFolder: join(workFolder, 'clips'),
    signal: working,
  });
  const patches = openPatchThread(plan.size);
  const coachFrames = createCoachFrames(patches, resources.coachMemoryInBytes);
  const encoders = createSlots(resources.segmentsAtOnce);
  const playing = deferred<void>();
  if (resources.drawsFirst) playing.resolve();
  const studio = createStudio({
    open: () =>
      openArtist(plan, { ...options, signal: working }, resources, () => {
        // Not earlier: the first layers are on their way while we look at later ones.
        if (!resources.drawsFirst) drawAhead.begin();
      }),
    makeRoom: () => encoders.resize(resources.segmentsAtOnceBesideBrowser),
    onClosed: () => {
      void encoders.resize(resources.segmentsAtOnce);
    },
    patienceInMs: STUDIO_PATIENCE_IN_MS,
  });
  const rasters = createRasterLibrary({
    cache: openContentCache('rasters', { maxBytes: RASTER_CACHE_BYTES }),
    overflowFolder: join(workFolder, 'rasters'),
    studio,
    interlude: playing.promise,
    memoryInBytes: resources.rasterMemoryInBytes,
  });
  let framesDone = 0;
  const segments = createSegmentMaker({
    plan,
    cache: useCache ? segmentCache(options) : null,
    clips,
    coachFrames,
    rasters,
    facts: {
      codeHash: await contentHash(projectRoot(), PICTURE_SOURCES, []),
      digestOf: createFileDigests(publicFolder),
      clipDigestOf: clips.digestOf,
    },
    encoders,
    signal: working,
    onFrames: (count) => {
      framesDone += count;
      onProgress({ stage: 'frames', framesDone });
    },
  });
  const drawAhead = createDrawAhead(plan.segments, segments.draw, resources.segmentsDrawnTogether);
  // Last, when nothing can fail any more: whoever gets the workshop ends the thread.
  if (!resources.drawsFirst) patches.begin();
  return {
    resources,
    segments,
    drawAhead,
    rasters,
    studio,
    /** The first segment is there, or has failed: what else was asked for is drawn, or fails, and nobody waits for ever. */
    play: playing.resolve,
    stop: () => stop.abort(),
    close: async (): Promise<void> => {
      await Promise.all([studio.close(), drawAhead.settled()]);
      await Promise.all([patches.close(), clips.close()]);
    },
  };
};

type Workshop = Awaited<ReturnType<typeof openWorkshop>>;

/**
 * Makes segments some way ahead and hands them on in the film's order. The first one has the machine for itself: playing
 * begins with it.
 */
async function* inFilmOrder(
  { segments }: ExportPlan,
  { segments: maker, drawAhead, resources, play }: Workshop,
): AsyncGenerator<{ startFrame: number; endFrame: number; segment: EncodedSegment }> {
  const making: Promise<EncodedSegment>[] = [];
  try {
    for (const { index, startFrame, durationInFrames } of segments) {
      drawAhead.reach(index);
      const reach = index === 0 ? 1 : resources.segmentsAhead;
      for (const next of segments.slice(index + making.length, index + reach)) {
        const made = maker.make(next);
        // Asked for in its turn; when another fails first, that failure is the one to tell.
        made.catch(() => undefined);
        making.push(made);
      }
      const segment = await making.shift();
      play();
      if (segment !== undefined) {
        yield { startFrame, endFrame: startFrame + durationInFrames, segment };
      }
    }
  } finally {
    play();
    await Promise.allSettled(making);
  }
}

const openWriter = (
  { title, size, fps, chapters }: ExportPlan,
  sink: ExportSink,
  { joinedFile, sound, extraData }: { joinedFile: string; sound: SoundEncoder; extraData: Buffer },
): Promise<FilmWriter> =>
  openFilmWriter(
    sink.kind === 'file'
      ? { kind: 'file', path: joinedFile }
      : { kind: 'stream', stream: sink.stream, chapters },
    { title, ...size, fps, extraData, sound: sound.parameters },
  );

/** All layers, before anything is encoded: for a machine that has no room for both. */
const drawAllLayers = async (
  { segments }: ExportPlan,
  { segments: maker, studio, resources }: Workshop,
  { onProgress }: ExportOptions,
): Promise<void> => {
  const together = resources.segmentsDrawnTogether;
  for (let first = 0; first < segments.length; first += together) {
    const drawings: Promise<void>[] = [];
    for (const segment of segments.slice(first, first + together)) {
      drawings.push((await maker.draw(segment)).drawn);
    }
    for (const [index, drawing] of drawings.entries()) {
      await drawing;
      onProgress({ stage: 'layers', framesDone: segments[first + index]?.startFrame ?? 0 });
    }
  }
  await studio.close();
};

/** Joins the segments with the sound, in order, as each is finished. */
const joinFilm = async (
  plan: ExportPlan,
  sink: ExportSink,
  workshop: Workshop,
  { signal, workFolder, publicFolder, onFirstBytes, onProgress }: ExportOptions,
): Promise<void> => {
  const joinedFile = join(workFolder, 'joined.mp4');
  const sound = await openFilmSound(plan, publicFolder);
  let writer: FilmWriter | null = null;
  try {
    for await (const made of inFilmOrder(plan, workshop)) {
      const { extraData, pictures } = made.segment;
      const isFirst = writer === null;
      writer ??= await openWriter(plan, sink, { joinedFile, sound, extraData });
      const endSample = Math.round((made.endFrame / plan.fps) * plan.encoder.audio.sampleRate);
      writer.writeSound(await sound.encodeUntil(endSample));
      await abortable(writer.writeSegment({ startFrame: made.startFrame, pictures }), signal);
      if (isFirst) onFirstBytes?.();
    }
    onProgress({ stage: 'finishing', framesDone: plan.durationInFrames });
    await writer?.finish();
    if (sink.kind === 'file') {
      const { title, chapters, fps } = plan;
      await finaliseMp4({
        input: joinedFile,
        output: sink.path,
        title,
        list: { chapters, fps },
        audioPrimingInSamples: sound.primingInSamples,
        signal,
      });
    }
  } finally {
    writer?.discard();
    sound.free();
  }
};

/** For a template that does not keep the layer contract. */
const filmByRemotion = async (
  plan: ExportPlan,
  sink: ExportSink,
  options: ExportOptions,
  { message }: LayerDrawingError,
): Promise<ExportOutcome> => {
  const { remotionEngine } = await import('./remotion');
  // So far they were only counted: we would have noticed damage, a browser does not.
  await checkClips(plan, options.publicFolder, 'pictures');
  const note = `every frame is drawn by the remotion engine, slowly: ${message}`;
  options.onProgress({ stage: 'browser', framesDone: 0, note });
  return remotionEngine.run(plan, sink, options);
};

/**
 * The fast engine: clips are decoded once, the overlay's states are drawn once by a browser, and both are put together
 * and encoded in this process, segment by segment. It shows what the `remotion` engine shows.
 */
export const layeredEngine: ExportEngine = {
  id: 'layered',
  noticesDamage: true,

  run: async (plan, sink, options): Promise<ExportOutcome> => {
    const workshop = await openWorkshop(plan, options);
    let hasBegun = false;
    let unfit: LayerDrawingError;
    const onFirstBytes = (): void => {
      hasBegun = true;
      options.onFirstBytes?.();
    };
    try {
      if (workshop.resources.drawsFirst) await drawAllLayers(plan, workshop, options);
      await joinFilm(plan, sink, workshop, { ...options, onFirstBytes });
      const { rendered, cached } = workshop.segments.counts();
      return {
        engine: 'layered',
        segments: { total: plan.segments.length, rendered, cached },
        rasters: workshop.rasters.counts(),
      };
    } catch (error) {
      options.signal.throwIfAborted();
      const canBeginAgain = sink.kind === 'file' || !hasBegun;
      if (!(error instanceof LayerDrawingError) || !canBeginAgain) throw error;
      unfit = error;
    } finally {
      workshop.stop();
      await workshop.close();
    }
    return filmByRemotion(plan, sink, options, unfit);
  },

  // A single frame is drawn sooner by a browser than a film's whole workshop is set up.
  still: async (plan, frame, path, options) => {
    const { remotionEngine } = await import('./remotion');
    return remotionEngine.still(plan, frame, path, options);
  },
};
