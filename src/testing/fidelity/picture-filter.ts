import type { AVPixelFormat } from 'node-av/constants';
import { avGetPixFmtName, FilterGraph, Frame, type FilterContext } from 'node-av/lib';
import { checkFfmpeg } from '../../media/open-media';
import type { FrameSize } from '../../workout/film-size';

interface PictureFilterSettings {
  readonly size: FrameSize;
  /** Of the pictures that go in. */
  readonly format: AVPixelFormat;
  readonly inputs: number;
  /** FFmpeg's filters, e.g. `zscale=range=full,format=gbrp`. */
  readonly chain: string;
}

export interface PictureFilter {
  /** Lends what comes out for these pictures to `read`. */
  readonly run: <Result>(pictures: readonly Buffer[], read: (frame: Frame) => Result) => Result;
  readonly close: () => void;
}

const TIME_BASE = { num: 1, den: 30 } as const;

/** FFmpeg's filters on pictures that are in memory: one picture of each input gives one picture. */
export const openPictureFilter = ({
  size,
  format,
  inputs,
  chain,
}: PictureFilterSettings): PictureFilter => {
  const graph = new FilterGraph();
  graph.alloc();
  const source = `video_size=${size.width}x${size.height}:pix_fmt=${avGetPixFmtName(format)}:time_base=${TIME_BASE.num}/${TIME_BASE.den}`;
  const numbers = Array.from({ length: inputs }, (_, input) => input);
  const sources = numbers.map((input) => `buffer@${input}=${source}[in${input}]`).join(';');
  const labels = numbers.map((input) => `[in${input}]`).join('');
  checkFfmpeg(
    graph.parsePtr(`${sources};${labels}${chain},buffersink@out`),
    chain,
    'made a filter',
  );
  checkFfmpeg(graph.configSync(), chain, 'made a filter');

  const context = (name: string): FilterContext => {
    const found = graph.getFilter(name);
    if (found === null) throw new Error(`the filter graph has no "${name}"`);
    return found;
  };
  const entries = numbers.map((input) => context(`buffer@${input}`));
  const exit = context('buffersink@out');
  let pts = 0n;

  return {
    run: (pictures, read) => {
      entries.forEach((entry, input) => {
        const picture = pictures[input];
        if (picture === undefined) throw new RangeError(`input ${input} was given no picture`);
        using frame = Frame.fromVideoBuffer(picture, { ...size, format, timeBase: TIME_BASE, pts });
        checkFfmpeg(entry.buffersrcAddFrameSync(frame), chain, 'filtered');
      });
      pts += 1n;
      using frame = new Frame();
      frame.alloc();
      checkFfmpeg(exit.buffersinkGetFrameSync(frame), chain, 'filtered');
      return read(frame);
    },
    close: () => graph.free(),
  };
};
