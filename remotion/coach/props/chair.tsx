import { radians } from '../rig/turn';
import { ContactShadow, type Shade } from './contact-shadow';
import { propMaterials } from './materials';
import { Block, Rod } from './part';
import { CHAIR, type ChairProp } from './prop';

const SEAT_THICKNESS = 0.042;
const TUBE = 0.0165;
/** The feet stand wider than the seat's frame: it does not tip under a push at its edge. */
const FEET = {
  x: CHAIR.width / 2 - 0.012,
  front: CHAIR.depth / 2 - 0.006,
  back: -CHAIR.depth / 2 - 0.035,
};
const FRAME = {
  x: CHAIR.width / 2 - 0.042,
  front: CHAIR.depth / 2 - 0.05,
  back: -CHAIR.depth / 2 + 0.02,
};
const UNDER_SEAT = CHAIR.seatHeight - SEAT_THICKNESS;
const BACK_TOP = { y: CHAIR.backHeight - 0.02, z: -CHAIR.depth / 2 - 0.05 };
const BACK_LEAN = -Math.atan2(FRAME.back - BACK_TOP.z, BACK_TOP.y - UNDER_SEAT);

const atBack = (y: number): number =>
  FRAME.back + ((BACK_TOP.z - FRAME.back) * (y - UNDER_SEAT)) / (BACK_TOP.y - UNDER_SEAT);

const foot = (x: number, z: number): Shade => ({
  x,
  z,
  width: 2 * TUBE,
  depth: 2 * TUBE,
  bottom: 0,
  height: 0.035,
});

const SHADES: readonly Shade[] = [
  { x: 0, z: 0, width: CHAIR.width, depth: CHAIR.depth, bottom: UNDER_SEAT, height: 0 },
  ...[-1, 1].flatMap((side) => [foot(side * FEET.x, FEET.front), foot(side * FEET.x, FEET.back)]),
];

const BACK_REST_Y = 0.725;

/** A sturdy chair: padded seat and back rest on a frame of steel tube. */
export const Chair = ({ x, z, facing }: ChairProp) => {
  const { frame, cushion, rubber } = propMaterials();
  return (
    <group position={[x, 0, z]} rotation-y={radians(facing)}>
      <Block
        size={[CHAIR.width, SEAT_THICKNESS, CHAIR.depth]}
        centre={[0, CHAIR.seatHeight - SEAT_THICKNESS / 2, 0]}
        radius={0.018}
        material={cushion}
      />
      <Block
        size={[CHAIR.width - 0.05, 0.2, 0.032]}
        centre={[0, BACK_REST_Y, atBack(BACK_REST_Y) + 0.018]}
        radius={0.014}
        lean={BACK_LEAN}
        material={cushion}
      />
      {[-1, 1].map((side) => (
        <group key={side}>
          <Rod
            from={[side * FEET.x, 0.012, FEET.front]}
            to={[side * FRAME.x, UNDER_SEAT + 0.01, FRAME.front]}
            radius={TUBE}
            material={frame}
          />
          <Rod
            from={[side * FEET.x, 0.012, FEET.back]}
            to={[side * FRAME.x, UNDER_SEAT, FRAME.back]}
            radius={TUBE}
            material={frame}
          />
          <Rod
            from={[side * FRAME.x, UNDER_SEAT - 0.004, FRAME.back]}
            to={[side * FRAME.x, BACK_TOP.y, BACK_TOP.z]}
            radius={TUBE}
            material={frame}
          />
          <Rod
            from={[side * (FRAME.x + 0.021), 0.14, (FEET.front + FRAME.front) / 2 + 0.011]}
            to={[side * (FRAME.x + 0.021), 0.14, FEET.back + 0.019]}
            radius={TUBE * 0.8}
            material={frame}
          />
          {[FEET.front, FEET.back].map((at) => (
            <Rod
              key={at}
              from={[side * FEET.x, 0, at]}
              to={[side * FEET.x, 0.03, at]}
              radius={TUBE * 1.25}
              material={rubber}
            />
          ))}
        </group>
      ))}
      <Rod
        from={[-FRAME.x, UNDER_SEAT - 0.012, FRAME.front]}
        to={[FRAME.x, UNDER_SEAT - 0.012, FRAME.front]}
        radius={TUBE}
        material={frame}
      />
      <ContactShadow shades={SHADES} />
    </group>
  );
};
