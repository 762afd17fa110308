import type { AssembledBody } from './assemble-body';
import { faceFollows, strongestBone, type BodyFrame } from './body-frame';
import { clipPart } from './clip-part';
import {
  fillTexture,
  foldHems,
  holdToTrunk,
  inflate,
  keepFaces,
  tailorOnSkin,
  tuckSkin,
} from './cloth';
import type { Kit } from './kit';
import { kitColours } from './kit-colours';
import { noise } from './noise';
import type { BodyPoint } from './paint-on-body';
import { mixRgb, scaleRgb, smoothstep, type Rgb } from './raster-image';
import { at, type Vec3 } from './vec3';

/** Heights and cuts of the woman's kit, metres at her 1.70 m. */
const cut = {
  waist: 1.062,
  waistband: 0.055,
  leggingsHem: 0.245,
  topHem: 1.142,
  sockTop: 0.168,
} as const;

/** Signed distance to the edge of the leggings, positive inside the cloth. */
const leggingsField = ([, y, z]: Vec3): number =>
  Math.min(cut.waist + (z < 0 ? 0.012 : 0) * Math.min(1, -z / 0.03) - y, y - cut.leggingsHem);

/** Signed distance to the edge of the top: hem, armholes and a scoop at the neck. */
const topField = ([x, y, z]: Vec3): number => {
  const side = Math.abs(x);
  // A plane through the strap's outer edge and the armpit.
  const armhole = (0.098 - side) * 0.93 + (1.435 - y) * 0.37;
  // A scoop that leans forward: deeper in front than behind.
  const scoop = (y - 1.452 + 0.42 * z) / 0.08;
  const neck = (Math.hypot(side / 0.068, scoop) - 1) * 0.07;
  return Math.min(y - cut.topHem, armhole, neck);
};

const torsoAndLegs = /^(Hips|Spine\d?|Neck|(Left|Right)(Shoulder|UpLeg|Leg|Foot))$/;
const torsoAndShoulders = /^(Hips|Spine\d?|Neck|(Left|Right)(Shoulder|Arm))$/;

const marginUnderHem = 0.022;
/** Straps are narrow: the skin beneath them would pierce them when an arm is raised, so more of it is taken away. */
const marginUnderTopHem = 0.014;
const allowanceBeyondCut = 0.05;

/** Cuts the woman's kit from her own skin: cropped racing top, high-waisted leggings, short socks. */
export const makeFemaleKit = (body: AssembledBody, frame: BodyFrame): Kit => {
  const { skin } = body;
  // Tailoring needs cloth beyond the cut, so that the open edge it works from is cut away.
  const nearCloth = (bones: RegExp, field: (position: Vec3) => number) =>
    keepFaces(
      skin,
      (face) =>
        faceFollows(skin, face, bones) &&
        face.v.some((v) => field(at(skin.positions, v)) > -allowanceBeyondCut),
    );
  const legs = tailorOnSkin(nearCloth(torsoAndLegs, leggingsField), {
    clearance: 0.0035,
    smoothingSteps: 10,
    sinkAt: () => 0,
  });
  const chest = holdToTrunk(
    tailorOnSkin(nearCloth(torsoAndShoulders, topField), {
      clearance: 0.0045,
      smoothingSteps: 80,
      sinkAt: (position) => 0.013 * smoothstep(0.03, 0.06, topField(position)),
    }),
    0.5,
  );
  const bottoms = foldHems(fillTexture(clipPart(legs, leggingsField)), 0.005);
  const top = foldHems(fillTexture(clipPart(chest, topField)), 0.006);
  const socks = foldHems(
    inflate(
      clipPart(body.socks, ([, y]) => cut.sockTop - y),
      () => 0.0015,
    ),
    0.004,
  );
  const isHidden = (v: number): boolean => {
    const position = at(skin.positions, v);
    return (
      leggingsField(position) > marginUnderHem ||
      topField(position) > marginUnderTopHem ||
      position[1] < cut.sockTop - 0.03
    );
  };
  const clothable = /^(Hips|Spine\d?|Neck|(Left|Right)(Shoulder|Arm|UpLeg|Leg|Foot|ToeBase))$/;
  const tucked = tuckSkin(skin, (position, vertex) => {
    if (!clothable.test(strongestBone(skin, vertex))) return 0;
    const inside = Math.max(leggingsField(position), cut.sockTop - position[1]);
    return Math.max(
      0.008 * smoothstep(-0.007, 0.006, inside),
      0.014 * smoothstep(-0.004, 0.008, topField(position)),
    );
  });
  const visibleSkin = keepFaces(
    tucked,
    (face) => !(faceFollows(skin, face, clothable) && face.v.every(isHidden)),
  );

  const knit = ({ position: [x, y, z] }: BodyPoint): number =>
    1 + (noise(x * 900, y * 900, z * 900) - 0.5) * 0.035;
  const paintBottoms = (point: BodyPoint): Rgb => {
    const [, y] = point.position;
    const { outward, forward } = frame.fromLegAxis(point.position);
    const lean = forward + 0.004;
    const inner =
      smoothstep(0.012, 0.02, -outward - 0.35 * Math.abs(forward)) * smoothstep(0.86, 0.82, y);
    let colour = mixRgb(kitColours.indigo, kitColours.indigoShade, inner);
    if (outward > 0) {
      const stripe = Math.abs(lean);
      colour = mixRgb(kitColours.navy, colour, smoothstep(0.0215, 0.0225, stripe));
      colour = mixRgb(kitColours.lime, colour, smoothstep(0.0135, 0.0145, stripe));
    }
    const band = leggingsField(point.position);
    const fromWaist = cut.waist - y;
    if (fromWaist < cut.waistband) colour = kitColours.navy;
    if (fromWaist > cut.waistband && fromWaist < cut.waistband + 0.006) colour = kitColours.lime;
    if (y < 0.5 && band < 0.012) colour = kitColours.navy;
    return scaleRgb(colour, knit(point));
  };
  const paintTop = (point: BodyPoint): Rgb => {
    const [x, y, z] = point.position;
    const edge = topField(point.position);
    const hem = y - cut.topHem;
    // A curved panel on each flank, from armhole to hem.
    const flank = Math.abs(x) - (0.083 + 0.16 * Math.max(0, y - 1.21)) - Math.abs(z - 0.045) * 0.12;
    let colour: Rgb = mixRgb(
      kitColours.lime,
      kitColours.indigo,
      smoothstep(-0.0006, 0.0006, flank),
    );
    const piping = Math.abs(flank);
    colour = mixRgb(kitColours.navy, colour, smoothstep(0.003, 0.004, piping));
    if (edge < 0.0085 || hem < 0.03) colour = kitColours.navy;
    if (hem > 0.03 && hem < 0.034) colour = kitColours.white;
    return scaleRgb(colour, knit(point));
  };
  return { top, bottoms, socks, skin: visibleSkin, paintTop, paintBottoms, sockTop: cut.sockTop };
};
