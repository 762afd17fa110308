import { useMemo } from 'react';
import { useCurrentFrame, type CalculateMetadataFunction } from 'remotion';
import { z } from 'zod';
import { momentAt } from '../../src/workout/moment';
import { buildTimeline } from '../../src/workout/timeline';
import { filmSize } from '../../src/workout/workout-config';
import { FILL } from '../kit/fill';
import { useFonts } from '../kit/fonts';
import { bindTemplate } from '../overlays/registry';
import { filmPropsSchema } from './film-props';
import { Stage } from './stage';

/** Id that a cell gives for the stage behind the coach, in place of a layer's. */
export const STAGE_LAYER_ID = 'stage';

const cellSchema = z.strictObject({
  /** A layer of the film's template, or {@link STAGE_LAYER_ID}. */
  layer: z.string(),
  /** A film frame at which the layer is in the state that is wanted. */
  frame: z.int().nonnegative(),
  /** Where on the sheet, in pixels, the layer's box begins. */
  x: z.int().nonnegative(),
  y: z.int().nonnegative(),
});

/** Many rasters a screenshot: frame k of the composition is sheet k. */
export const layerSheetPropsSchema = z.strictObject({
  film: filmPropsSchema,
  width: z.int().positive(),
  height: z.int().positive(),
  sheets: z.array(z.array(cellSchema)).min(1),
});
export type LayerSheetProps = z.output<typeof layerSheetPropsSchema>;

export const layerSheetMetadata: CalculateMetadataFunction<LayerSheetProps> = ({ props }) => {
  const { width, height, sheets, film } = layerSheetPropsSchema.parse(props);
  return {
    width,
    height,
    fps: 30,
    durationInFrames: sheets.length,
    props: { width, height, sheets, film },
  };
};

/** Layers without what lies under them, on a transparent ground, each clipped to its box. */
export const LayerSheet = ({ film, sheets }: LayerSheetProps) => {
  const isFontReady = useFonts();
  const sheetIndex = useCurrentFrame();
  const { session, exercises } = film;
  const timeline = useMemo(() => buildTimeline(session, exercises), [session, exercises]);
  const { template: id, templateProps } = session.config;
  const template = useMemo(() => bindTemplate(id, templateProps), [id, templateProps]);
  const size = filmSize(session.config);
  if (!isFontReady) return null;

  const drawingOf = (layerId: string, frame: number) => {
    const moment = momentAt(timeline, frame);
    if (layerId === STAGE_LAYER_ID) {
      const light = template.coachBox(size, moment.interval.kind);
      return { box: { x: 0, y: 0, ...size }, element: <Stage light={light} /> };
    }
    const layer = template.layers.find((candidate) => candidate.id === layerId);
    if (layer === undefined) throw new RangeError(`template "${id}" has no layer "${layerId}"`);
    return layer.at(moment, size);
  };

  return (
    <div style={FILL}>
      {sheets[sheetIndex]?.map(({ layer, frame, x, y }) => {
        const drawing = drawingOf(layer, frame);
        if (drawing === null) return null;
        const { width, height } = drawing.box;
        return (
          <div
            key={`${x} ${y}`}
            style={{ position: 'absolute', left: x, top: y, width, height, overflow: 'hidden' }}
          >
            {drawing.element}
          </div>
        );
      })}
    </div>
  );
};
