import { memo } from 'react';
import { useRemotionEnvironment } from 'remotion';
import type { Moment } from '../../src/workout/moment';
import type { FrameSize } from '../../src/workout/film-size';
import type { BoundTemplate, ShownLayer } from '../overlays/overlay-template';

interface LayerPlaceProps {
  readonly shown: ShownLayer;
  /** Equal keys draw equal pixels. */
  readonly stateKey: string;
}

/** One layer at its place; drawn again only when its state changes. */
const LayerPlace = memo(
  ({ shown: { box, element } }: LayerPlaceProps) => (
    <div
      style={{
        position: 'absolute',
        left: box.x,
        top: box.y,
        width: box.width,
        height: box.height,
        overflow: 'hidden',
      }}
    >
      {element}
    </div>
  ),
  (before, after) => before.stateKey === after.stateKey,
);
LayerPlace.displayName = 'LayerPlace';

interface OverlayStackProps {
  readonly template: BoundTemplate;
  readonly moment: Moment;
  readonly frame: FrameSize;
}

/** All layers of a template at a moment; in tiles, as the fast engine draws them, only where the picture is rendered pixel for pixel. */
export const OverlayStack = ({ template, moment, frame }: OverlayStackProps) => {
  const { isRendering } = useRemotionEnvironment();
  const layers = isRendering ? template.layers : template.wholeLayers;
  const look = JSON.stringify([template.id, template.props]);
  return layers.map((layer) => {
    const shown = layer.at(moment, frame);
    if (shown === null) return null;
    const stateKey = JSON.stringify([look, shown.box, shown.state]);
    return <LayerPlace key={layer.id} shown={shown} stateKey={stateKey} />;
  });
};
