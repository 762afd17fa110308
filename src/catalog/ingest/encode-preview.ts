import { openClip } from '../../media/clip-decoder';
import { createPictureScaler, type PlanarPicture } from '../../media/picture-scaler';
import { PREVIEW_SIZE } from './clip-formats';
import { encodePlanes } from './encode-clip';

/** The planes one after the other, without what lies between their rows. */
const packed = ({ width, height, planes, strides }: PlanarPicture): Uint8Array => {
  const rows = planes.flatMap((plane, index) => {
    const isChroma = index === 1 || index === 2;
    const [across, down] = isChroma ? [width / 2, height / 2] : [width, height];
    const stride = strides[index] ?? across;
    if (stride === across) return [plane.subarray(0, across * down)];
    return Array.from({ length: down }, (_, row) =>
      plane.subarray(row * stride, row * stride + across),
    );
  });
  return Buffer.concat(rows);
};

export interface PreviewedClip {
  readonly fps: number;
  readonly durationInFrames: number;
  /** Side of the clip, pixels. */
  readonly width: number;
}

/**
 * Makes the small rendition of a clip that is encoded: VP9 with alpha, the same frames at the same rate.
 * @param webClip path of the clip
 * @param onFrame called with the number of frames that are done
 * @throws UserError when the clip is damaged; FFmpegError; the signal's reason after an abort
 */
export const encodePreview = async (
  webClip: string,
  path: string,
  { fps, durationInFrames, width }: PreviewedClip,
  { signal, onFrame }: { readonly signal: AbortSignal; readonly onFrame?: (done: number) => void },
): Promise<void> => {
  const side = Math.min(PREVIEW_SIZE, width);
  const source = await openClip(webClip);
  const cursor = source.openCursor();
  const scaler = createPictureScaler();
  function* pictures(): Generator<Uint8Array> {
    for (let frame = 0; frame < durationInFrames; frame++) {
      signal.throwIfAborted();
      yield packed(scaler.scale(cursor.seek(frame), { width: side, height: side }));
      onFrame?.(frame + 1);
    }
  }
  try {
    const encoding = { container: 'webm', alpha: true, fps, width: side, height: side } as const;
    await encodePlanes(path, pictures(), encoding);
  } finally {
    cursor.close();
    source.close();
  }
};
