import type { SkinnedPart } from './mesh';
import type { BodyPoint } from './paint-on-body';
import type { Rgb } from './raster-image';

/** What a coach wears, cut to the resting body, and how it is painted. */
export interface Kit {
  readonly top: SkinnedPart;
  readonly bottoms: SkinnedPart;
  readonly socks: SkinnedPart;
  /** The skin that stays: what the kit hides is gone, with a margin under every hem. */
  readonly skin: SkinnedPart;
  readonly paintTop: (point: BodyPoint) => Rgb;
  readonly paintBottoms: (point: BodyPoint) => Rgb;
  readonly sockTop: number;
}
