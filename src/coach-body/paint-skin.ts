import type { AssembledBody } from './assemble-body';
import type { SkinnedPart } from './mesh';
import { noise } from './noise';
import type { BodyPoint } from './paint-on-body';
import { mixRgb, rgb, sampleImage, smoothstep, type RasterImage, type Rgb } from './raster-image';
import { triangulate } from './clip-part';
import { at, distance, type Vec3 } from './vec3';

export interface SkinLook {
  /** Multiplies the source picture, channel by channel, to set the tone. */
  readonly tone: Rgb;
  readonly brow: Rgb;
  /** Card texels below this alpha vanish: higher means finer brows. */
  readonly browCutoff: number;
  /** How strongly the skin is shaded beneath the brows, 0–1. */
  readonly browShade: number;
  /** Shins of the source picture are redder than its arms: this evens them, metres and 0–1. */
  readonly shin: { readonly below: number; readonly colour: Rgb; readonly strength: number };
  readonly blush: Rgb;
  readonly blushStrength: number;
  readonly hair: Rgb;
  /** How strongly the scalp takes the hair's colour beneath hair cards, 0–1. */
  readonly scalpStrength: number;
}

/** Reads, at a place on the face, how dark the card lying over it is (0–1), by projecting along z. */
export const cardShadow = (card: SkinnedPart, picture: RasterImage) => {
  const triangles = triangulate(card.faces).map(({ v, t }) => ({
    corners: v.map((i) => at(card.positions, i)),
    uvs: t.map((i) => at(card.uvs, i)),
  }));
  return ([x, y]: Vec3): number => {
    let shadow = 0;
    for (const { corners, uvs } of triangles) {
      const [a, b, c] = corners;
      const [ua, ub, uc] = uvs;
      if (!a || !b || !c || !ua || !ub || !uc) continue;
      const area = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
      if (Math.abs(area) < 1e-12) continue;
      const wb = ((x - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (y - a[1])) / area;
      const wc = ((b[0] - a[0]) * (y - a[1]) - (x - a[0]) * (b[1] - a[1])) / area;
      const wa = 1 - wb - wc;
      if (wa < 0 || wb < 0 || wc < 0) continue;
      const u = ua[0] * wa + ub[0] * wb + uc[0] * wc;
      const v = ua[1] * wa + ub[1] * wb + uc[1] * wc;
      shadow = Math.max(shadow, sampleImage(picture, u, v)[3] / 255);
    }
    return shadow;
  };
};

/** For each skin vertex, 1 where opaque hair lies within `reachInMetres`, otherwise 0. */
export const hairCover = (
  skin: SkinnedPart,
  hair: SkinnedPart,
  hairPicture: RasterImage,
  reachInMetres: number,
): number[] => {
  const opaque = new Set<number>();
  for (const { v, t } of hair.faces) {
    v.forEach((vertex, corner) => {
      const [u, w] = at(hair.uvs, at(t, corner));
      if (sampleImage(hairPicture, u, w)[3] > 150) opaque.add(vertex);
    });
  }
  const strands = [...opaque].map((v) => at(hair.positions, v));
  const lowest = Math.min(...strands.map(([, y]) => y));
  return skin.positions.map((position) => {
    if (position[1] < lowest) return 0;
    const nearest = strands.reduce((best, strand) => Math.min(best, distance(position, strand)), 1);
    return nearest < reachInMetres ? 1 : 0;
  });
};

/** Paints the skin: tone, lips, brows beneath their cards, scalp beneath hair cards, a lash line. */
export const paintSkin = (
  body: AssembledBody,
  source: RasterImage,
  browPicture: RasterImage,
  look: SkinLook,
  hairPicture: RasterImage | undefined,
): ((point: BodyPoint) => Rgb) => {
  const browAt = cardShadow(body.brows, browPicture);
  const brows = body.brows.positions;
  const browBottom = Math.min(...brows.map(([, y]) => y)) - 0.004;
  const browTop = Math.max(...brows.map(([, y]) => y)) + 0.004;
  const browFront = Math.min(...brows.map(([, , z]) => z)) - 0.01;
  const cover =
    body.hair && hairPicture ? hairCover(body.skin, body.hair, hairPicture, 0.01) : undefined;
  const lashes = [...new Set(body.lashes.faces.flatMap(({ v }) => v))].map((v) =>
    at(body.lashes.positions, v),
  );
  const lashBottom = Math.min(...lashes.map(([, y]) => y)) - 0.003;
  const eyes = [...new Set(body.eyes.faces.flatMap(({ v }) => v))].map((v) =>
    at(body.eyes.positions, v),
  );
  const eyeHeight = eyes.reduce((sum, [, y]) => sum + y, 0) / eyes.length;
  const cheek: Vec3 = [0.047, eyeHeight - 0.033, browFront + 0.004];
  const blushAt = ([x, y, z]: Vec3): number =>
    smoothstep(0.03, 0.004, distance([Math.abs(x), y, z], cheek));
  const lashTop = Math.max(...lashes.map(([, y]) => y)) + 0.003;

  return (point) => {
    const [x, y, z] = point.position;
    const [r, g, b] = sampleImage(source, point.uv[0], point.uv[1]);
    const grain = 1 + (noise(x * 700, y * 700, z * 700) - 0.5) * 0.03;
    let colour: Rgb = [
      r * look.tone[0] * grain,
      g * look.tone[1] * grain,
      b * look.tone[2] * grain,
    ];
    const isFace = z > browFront - 0.03 && Math.abs(x) < 0.07;
    if (isFace && y > browBottom && y < browTop && z > browFront) {
      // Five taps soften the card's hairs into a shade under them.
      const taps: Vec3[] = [
        [x, y, z],
        [x + 0.001, y, z],
        [x - 0.001, y, z],
        [x, y + 0.0008, z],
        [x, y - 0.0008, z],
      ];
      const shade = taps.reduce((sum, tap) => sum + browAt(tap), 0) / taps.length;
      colour = mixRgb(colour, look.brow, shade * look.browShade);
    }
    if (isFace && y > lashBottom && y < lashTop) {
      const nearest = lashes.reduce(
        (best, lash) => Math.min(best, distance(point.position, lash)),
        1,
      );
      colour = mixRgb(look.brow, colour, 0.45 + 0.55 * smoothstep(0.0008, 0.0028, nearest));
    }
    const shin = look.shin.strength * smoothstep(look.shin.below, look.shin.below - 0.12, y);
    colour = mixRgb(colour, look.shin.colour, shin);
    const blush = blushAt(point.position);
    colour = mixRgb(colour, look.blush, blush * look.blushStrength);
    if (cover && look.scalpStrength > 0) {
      const strands = 0.85 + 0.3 * noise(x * 500, y * 60, z * 500);
      const share = smoothstep(0.25, 0.85, point.valueOf(cover) * strands);
      colour = mixRgb(colour, look.hair, share * look.scalpStrength);
    }
    return colour;
  };
};

/** The two coaches' skins. */
export const skinLooks = {
  female: {
    tone: [0.93, 0.86, 0.8],
    brow: rgb('#4a3020'),
    browCutoff: 0.5,
    browShade: 0.5,
    shin: { below: 0.42, colour: rgb('#c4967a'), strength: 0.6 },
    blush: rgb('#d0705f'),
    blushStrength: 0.28,
    hair: rgb('#3f281b'),
    scalpStrength: 0.92,
  },
  male: {
    tone: [1.22, 1.18, 1.15],
    brow: rgb('#140e0b'),
    browCutoff: 0.4,
    browShade: 0.6,
    shin: { below: 0.6, colour: rgb('#5c3a26'), strength: 0.25 },
    blush: rgb('#8a4a35'),
    blushStrength: 0.15,
    hair: rgb('#14100e'),
    scalpStrength: 0,
  },
} as const satisfies Record<string, SkinLook>;
