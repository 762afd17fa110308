import type { BodyFrame } from './body-frame';
import { kitColours } from './kit-colours';
import type { BodyPoint } from './paint-on-body';
import {
  mixRgb,
  sampleImage,
  scaleRgb,
  smoothstep,
  type RasterImage,
  type Rgb,
} from './raster-image';

/**
 * Paints trainers over the grey relief of the source texture: lime outsole, white midsole, light upper with
 * an indigo heel. `relief` is the source's own picture; only its fine light and dark are used.
 */
export const paintShoe =
  (relief: RasterImage, blurred: RasterImage, frame: BodyFrame) =>
  ({ position, normal, uv }: BodyPoint): Rgb => {
    const [, y, z] = position;
    const [r, g, b] = sampleImage(relief, uv[0], uv[1]);
    const [br, bg, bb] = sampleImage(blurred, uv[0], uv[1]);
    const detail = Math.min(1.22, Math.max(0.62, 1 + ((r + g + b - br - bg - bb) / 3 / 255) * 1.5));
    const ankle = frame.headOf('LeftFoot');
    const toe = frame.headOf('LeftToeBase');
    const length = toe[2] - ankle[2];
    // The midsole is thicker under the heel, as on running shoes.
    const share = Math.min(1.4, Math.max(-0.6, (toe[2] - z) / length));
    const midsoleTop = 0.03 + 0.012 * smoothstep(0, 1.2, share);
    const heel = smoothstep(0.002, 0, z - (ankle[2] - 0.012) - (y - 0.06) * 0.35);
    let upper: Rgb = mixRgb(kitColours.white, kitColours.indigo, heel);
    // One broad band on each flank leans with the laces.
    const lean = (toe[2] - z) / length + (y - 0.05) * 7;
    if (lean > 0.42 && lean < 0.66 && Math.abs(normal[0]) > 0.4) {
      const edge = Math.min(lean - 0.42, 0.66 - lean);
      upper = edge < 0.03 ? kitColours.navy : kitColours.lime;
    }
    upper = scaleRgb(upper, detail);
    let colour: Rgb = mixRgb(
      kitColours.white,
      upper,
      smoothstep(midsoleTop, midsoleTop + 0.001, y),
    );
    const line = Math.abs(y - midsoleTop);
    colour = mixRgb(kitColours.navy, colour, smoothstep(0.0012, 0.0022, line));
    return mixRgb(kitColours.lime, colour, smoothstep(0.0135, 0.0145, y));
  };

/** White ribbed socks with two bands under the cuff. */
export const paintSock =
  (sockTop: number) =>
  ({ position: [x, y, z] }: BodyPoint): Rgb => {
    const fromTop = sockTop - y;
    const isBand = (fromTop > 0.014 && fromTop < 0.022) || (fromTop > 0.028 && fromTop < 0.036);
    const rib = 1 + 0.03 * Math.sin(Math.atan2(z, Math.abs(x) - 0.17) * 60);
    return scaleRgb(isBand ? kitColours.lime : kitColours.white, rib);
  };
