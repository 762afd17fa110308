import { Component, useMemo, type ReactNode } from 'react';
import { useCurrentFrame, useDelayRender, type CalculateMetadataFunction } from 'remotion';
import { z } from 'zod';
import { momentAt } from '../../src/workout/moment';
import { buildTimeline, type Timeline } from '../../src/workout/timeline';
import { filmSize, type FrameSize } from '../../src/workout/film-size';
import { FILL } from '../kit/fill';
import { useFonts } from '../kit/fonts';
import type { BoundTemplate } from '../overlays/overlay-template';
import { bindTemplate } from '../overlays/registry';
import { filmPropsSchema } from './film-props';
import { STAGE_LAYER_ID } from './layer-sheet-cell';
import { Stage } from './stage';

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

interface CellProps {
  readonly cell: z.output<typeof cellSchema>;
  readonly timeline: Timeline;
  readonly template: BoundTemplate;
  readonly size: FrameSize;
}

const drawingOf = ({ cell: { layer: id, frame }, timeline, template, size }: CellProps) => {
  const moment = momentAt(timeline, frame);
  if (id === STAGE_LAYER_ID) {
    const light = template.coachBox(size, moment.interval.kind);
    return { box: { x: 0, y: 0, ...size }, element: <Stage light={light} /> };
  }
  const layer = template.layers.find((candidate) => candidate.id === id);
  if (layer === undefined) throw new RangeError('the template has no such layer');
  const shown = layer.at(moment, size);
  if (shown === null) throw new RangeError('it is hidden there');
  return shown;
};

const Cell = (props: CellProps) => {
  const { x, y } = props.cell;
  const { box, element } = drawingOf(props);
  const { width, height } = box;
  return (
    <div
      style={{
        position: 'absolute',
        left: x,
        top: y,
        width,
        height,
        overflow: 'hidden',
        // A surface of its own: otherwise the edges of curves depend on where the page's tiles cut the cell. And a plane of
        // its own: otherwise Chromium places what is inside by way of the page, and rounds otherwise from place to place.
        willChange: 'transform',
        transform: 'translateZ(1px)',
      }}
    >
      {element}
    </div>
  );
};

interface CellGuardProps {
  readonly subject: string;
  readonly onError: (error: Error) => void;
  readonly children: ReactNode;
}

/** Says which layer it was that threw; React knows no other way than a class to catch it. */
class CellGuard extends Component<CellGuardProps, { readonly hasFailed: boolean }> {
  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override state = { hasFailed: false };

  override componentDidCatch(error: Error) {
    const { subject, onError } = this.props;
    onError(new Error(`${subject} cannot be drawn: ${error.message}`));
  }

  override render() {
    return this.state.hasFailed ? null : this.props.children;
  }
}

/** Layers without what lies under them, on a transparent ground, each clipped to its box. */
export const LayerSheet = ({ film, sheets }: LayerSheetProps) => {
  const isFontReady = useFonts();
  const { cancelRender } = useDelayRender();
  const sheetIndex = useCurrentFrame();
  const { session, exercises } = film;
  const timeline = useMemo(() => buildTimeline(session, exercises), [session, exercises]);
  const { template: id, templateProps } = session.config;
  const template = useMemo(() => bindTemplate(id, templateProps), [id, templateProps]);
  const size = filmSize(session.config);
  if (!isFontReady) return null;
  return (
    // A new sheet is drawn anew: a poster that only changed its address would not be waited for.
    <div key={sheetIndex} style={FILL}>
      {sheets[sheetIndex]?.map((cell, index) => (
        <CellGuard
          key={index}
          subject={`layer "${cell.layer}" of template "${id}" at film frame ${cell.frame}`}
          onError={cancelRender}
        >
          <Cell cell={cell} timeline={timeline} template={template} size={size} />
        </CellGuard>
      ))}
    </div>
  );
};
