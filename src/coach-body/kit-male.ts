import type { AssembledBody, Suit } from './assemble-body';
import { faceFollows, strongestBone, type BodyFrame } from './body-frame';
import { clipPart } from './clip-part';
import { distanceToHem, foldHems, inflate, keepFaces, tuckSkin } from './cloth';
import { kitColours } from './kit-colours';
import type { Kit } from './kit';
import type { SkinnedPart } from './mesh';
import { noise } from './noise';
import type { BodyPoint } from './paint-on-body';
import { mixRgb, scaleRgb, smoothstep, type Rgb } from './raster-image';
import { smoothNormals } from './smooth-normals';
import { add, at, mix, normalize, scale, subtract, type Vec3 } from './vec3';

/** Heights and cuts of the man's kit, metres at his 1.83 m. */
const cut = {
  shortsHem: 0.625,
  shortsTop: 1.06,
  shortsFlare: 0.012,
  crotch: 0.92,
  sockTop: 0.235,
  sleeveEase: 0.13,
} as const;

/** Widens trouser legs toward the hem, so that shorts hang off the thigh. */
const flare = (trousers: SkinnedPart, frame: BodyFrame): SkinnedPart => {
  const positions = trousers.positions.map((position): Vec3 => {
    const { outward, forward } = frame.fromLegAxis(position);
    const radius = Math.hypot(outward, forward);
    const amount =
      radius === 0
        ? 0
        : (cut.shortsFlare * smoothstep(cut.crotch, cut.shortsHem, position[1])) / radius;
    const side = Math.sign(position[0]);
    return [position[0] + side * outward * amount, position[1], position[2] + forward * amount];
  });
  return { ...trousers, positions, normals: smoothNormals(positions, trousers.faces) };
};

/** Draws the wide sleeves closer to the arm, for a sports fit. */
const narrowSleeves = (shirt: SkinnedPart, frame: BodyFrame): SkinnedPart => {
  const shoulder = frame.headOf('LeftArm');
  const direction = normalize(subtract(frame.headOf('LeftForeArm'), shoulder));
  const positions = shirt.positions.map((position): Vec3 => {
    const { along, away } = frame.onUpperArm(position);
    const amount = cut.sleeveEase * smoothstep(-0.03, 0.05, along) * smoothstep(0.14, 0.1, away);
    const [x, y, z] = add(shoulder, scale(direction, along));
    return mix(position, [Math.sign(position[0]) * x, y, z], amount);
  });
  return { ...shirt, positions, normals: smoothNormals(positions, shirt.faces) };
};

/** The man's kit: T-shirt with raglan sleeves, shorts cut from trousers, crew socks. */
export const makeMaleKit = (body: AssembledBody, suit: Suit, frame: BodyFrame): Kit => {
  const { skin } = body;
  // Shorts end just above the shirt's hem, where they would only wrestle with it.
  const shorts = clipPart(flare(suit.bottoms, frame), ([, y]) =>
    Math.min(y - cut.shortsHem, cut.shortsTop - y),
  );
  const bottoms = foldHems(shorts, 0.006);
  const shirt = inflate(
    narrowSleeves(suit.top, frame),
    ([, y]) => 0.002 + 0.009 * smoothstep(1.16, 1.04, y),
  );
  const shirtHem = distanceToHem(shirt);
  const top = foldHems(shirt, 0.005);
  const socks = foldHems(
    inflate(
      clipPart(body.socks, ([, y]) => cut.sockTop - y),
      () => 0.002,
    ),
    0.004,
  );
  const isHidden = (v: number): boolean => {
    const [, y] = at(skin.positions, v);
    if (y < cut.sockTop - 0.03) return true;
    return suit.hiddenVertices.has(v) && y > cut.shortsHem + 0.1;
  };
  const hands = /Hand|ForeArm/;
  const tucked = tuckSkin(skin, (position, vertex) => {
    const [, y] = position;
    const underShirt = suit.hiddenVertices.has(vertex) && y > cut.shortsTop ? 0.006 : 0;
    const underSleeve = /Arm$/.test(strongestBone(skin, vertex))
      ? 0.009 * smoothstep(0.128, 0.105, frame.onUpperArm(position).along)
      : 0;
    const underSock = 0.006 * smoothstep(0.001, 0.014, cut.sockTop - y);
    return Math.max(underShirt, underSleeve, underSock);
  });
  const visibleSkin = keepFaces(
    tucked,
    (face) => faceFollows(skin, face, hands) || !face.v.every(isHidden),
  );

  const knit = ({ position: [x, y, z] }: BodyPoint): number =>
    1 + (noise(x * 800, y * 800, z * 800) - 0.5) * 0.04;
  const armpit = 1.365;
  // Folded rims come last in the list and take the distance of the edge they hang on: none.
  const fromHem = top.positions.map((_, i) => shirtHem[i] ?? 0);
  const paintTop = (point: BodyPoint): Rgb => {
    const [x, y, z] = point.position;
    // Raglan seam: slants from the collar to the armpit; below it a panel runs down each flank.
    const belowArmpit = Math.max(0, armpit - y);
    const raglan = Math.abs(x) - (0.072 + Math.max(0, 1.565 - y) * 0.5 + belowArmpit * 1.2);
    const flank = Math.min(
      0.034 + 0.02 * smoothstep(1.2, 1.05, y) - Math.abs(z - 0.03),
      Math.abs(x) - 0.1,
    );
    const seam = Math.max(raglan, flank);
    let colour: Rgb = mixRgb(kitColours.lime, kitColours.indigo, smoothstep(-0.0006, 0.0006, seam));
    colour = mixRgb(kitColours.navy, colour, smoothstep(0.003, 0.004, Math.abs(seam)));
    const hem = point.valueOf(fromHem);
    colour = mixRgb(kitColours.navy, colour, smoothstep(0.0155, 0.0165, hem));
    return scaleRgb(colour, knit(point));
  };
  const paintBottoms = (point: BodyPoint): Rgb => {
    const [, y] = point.position;
    const { outward, forward } = frame.fromLegAxis(point.position);
    let colour: Rgb = kitColours.indigo;
    if (outward > 0) {
      const stripe = Math.abs(forward - 0.004);
      colour = mixRgb(kitColours.navy, colour, smoothstep(0.029, 0.0302, stripe));
      colour = mixRgb(kitColours.lime, colour, smoothstep(0.0165, 0.0177, stripe));
    }
    if (y < cut.shortsHem + 0.014) colour = kitColours.navy;
    return scaleRgb(colour, knit(point));
  };
  return { top, bottoms, socks, skin: visibleSkin, paintTop, paintBottoms, sockTop: cut.sockTop };
};
