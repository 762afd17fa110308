import { AVERROR_EAGAIN, AVERROR_EOF, AV_BUFFERSRC_FLAG_KEEP_REF } from 'node-av/constants';
import {
  Dictionary,
  FFmpegError,
  FilterGraph,
  FormatContext,
  Frame,
  type FilterContext,
} from 'node-av/lib';
import { join } from 'node:path';
import type { ExportPlan } from '../export/export-plan';
import { framesOfFilm } from './frames-of-film';
import { SINK, type PlainFilmGraph, type PlainInput } from './plain-film-graph';
import { openX264Stream } from './x264-stream';

const check = (code: number, doing: string): void => FFmpegError.throwIfError(code, doing);

const filterOf = (graph: FilterGraph, name: string): FilterContext => {
  const found = graph.getFilter(name);
  if (found === null) throw new Error(`the graph has no filter "${name}"`);
  return found;
};

/** A clip's frames, from the first again after the last. */
function* looped(path: string, count: number): Generator<Frame> {
  let given = 0;
  while (given < count) {
    for (const frame of framesOfFilm(path)) {
      frame.pts = BigInt(given);
      yield frame;
      given += 1;
      if (given === count) return;
    }
  }
}

interface Supply {
  readonly source: FilterContext;
  /** Lent until the next is asked for; `null` ends the source. */
  readonly frame: Frame | null;
}

/** What goes into the graph, in order. */
function* supplies(
  graph: FilterGraph,
  inputs: readonly PlainInput[],
  publicFolder: string,
): Generator<Supply> {
  for (const { source: name, url, frames } of inputs) {
    const source = filterOf(graph, name);
    for (const frame of looped(join(publicFolder, url), frames)) yield { source, frame };
    yield { source, frame: null };
  }
}

/**
 * The frames that come out of the graph, each lent until the next is asked for. While the graph works on one, on a thread
 * of its own, the next frame of a clip is decoded here: FFmpeg's command does both at once too.
 */
async function* filmFrames(graph: FilterGraph, supply: Iterator<Supply>): AsyncGenerator<Frame> {
  const sink = filterOf(graph, SINK);
  using frame = new Frame();
  frame.alloc();
  let next: Supply | null = null;
  for (;;) {
    const working = sink.buffersinkGetFrame(frame);
    if (next === null) {
      const supplied = supply.next();
      next = supplied.done ? null : supplied.value;
    }
    const code = await working;
    if (code === AVERROR_EOF) return;
    if (code === AVERROR_EAGAIN) {
      if (next === null) throw new Error('the graph wants more frames than it was promised');
      const flags = AV_BUFFERSRC_FLAG_KEEP_REF;
      check(next.source.buffersrcAddFrameSync(next.frame, flags), 'feed the graph');
      next = null;
      continue;
    }
    check(code, 'filter the film');
    yield frame;
    frame.unref();
  }
}

const openGraph = (description: string): FilterGraph => {
  const graph = new FilterGraph();
  graph.alloc();
  check(graph.parsePtr(description), 'read the graph');
  check(graph.configSync(), 'set up the graph');
  return graph;
};

/** Playable while it is written, as the film of a server that streams. */
const MUXER = { movflags: 'frag_keyframe+empty_moov' };

/**
 * Makes a film with FFmpeg's own filters. It has no sound.
 * @param path of the MP4, which is replaced
 * @param onFirstBytes called when the first packet was written
 * @returns how many frames it has
 */
export const makePlainFilm = async (
  { size, fps }: Pick<ExportPlan, 'size' | 'fps'>,
  { inputs, description }: PlainFilmGraph,
  publicFolder: string,
  path: string,
  onFirstBytes: () => void = () => undefined,
): Promise<number> => {
  using graph = openGraph(description);
  const output = new FormatContext();
  check(output.allocOutputContext2(null, 'mp4', path), 'open the film');
  const stream = output.newStream();
  let written = 0;
  const encoder = await openX264Stream({ ...size, fps }, (packet) => {
    packet.streamIndex = stream.index;
    packet.duration = 1n;
    packet.rescaleTs(encoder.context.timeBase, stream.timeBase);
    check(output.interleavedWriteFrameSync(packet), 'write the film');
    if (written === 0) onFirstBytes();
    written += 1;
  });
  const supply = supplies(graph, inputs, publicFolder);
  try {
    check(stream.codecpar.fromContext(encoder.context), 'describe the film');
    stream.timeBase = encoder.context.timeBase;
    stream.avgFrameRate = encoder.context.framerate;
    check(output.openOutputSync(), 'open the film');
    check(output.writeHeaderSync(Dictionary.fromObject(MUXER)), 'begin the film');
    for await (const frame of filmFrames(graph, supply)) await encoder.encode(frame);
    await encoder.finish();
    check(output.writeTrailerSync(), 'finish the film');
    return written;
  } finally {
    supply.return(undefined);
    encoder.close();
    output.closeOutputSync();
    output.freeContext();
  }
};
