import { ContactShadow, type Shade } from './contact-shadow';
import { propMaterials } from './materials';
import { Block } from './part';
import { STEP, type StepProp } from './prop';

const PLATFORM = 0.075;
const PAD = 0.006;
const RISER = { length: 0.34, inset: 0.02 } as const;
const RISER_AT = (STEP.length - RISER.length) / 2 - RISER.inset;
const RISER_HEIGHT = STEP.height - PLATFORM + 0.012;

const SHADES: readonly Shade[] = [
  {
    x: 0,
    z: 0,
    width: STEP.length,
    depth: STEP.width,
    bottom: STEP.height - PLATFORM,
    height: 0,
  },
  ...[-1, 1].map((side) => ({
    x: side * RISER_AT,
    z: 0,
    width: RISER.length,
    depth: STEP.width - 2 * RISER.inset,
    bottom: 0,
    height: 0.12,
  })),
];

/** An aerobic step: a platform with a rough tread on two risers. */
export const Step = ({ x, z, along }: StepProp) => {
  const { cushion, tread, rubber } = propMaterials();
  const platformTop = STEP.height - PAD / 2;
  return (
    <group position={[x, 0, z]} rotation-y={along === 'x' ? 0 : Math.PI / 2}>
      <Block
        size={[STEP.length, PLATFORM, STEP.width]}
        centre={[0, platformTop - PLATFORM / 2, 0]}
        radius={0.024}
        material={cushion}
      />
      <Block
        size={[STEP.length - 0.07, PAD, STEP.width - 0.07]}
        centre={[0, STEP.height - PAD / 2, 0]}
        radius={PAD / 2.2}
        material={tread}
      />
      {[-1, 1].map((side) => (
        <Block
          key={side}
          size={[RISER.length, RISER_HEIGHT, STEP.width - 2 * RISER.inset]}
          centre={[side * RISER_AT, RISER_HEIGHT / 2, 0]}
          radius={0.016}
          material={rubber}
        />
      ))}
      <ContactShadow shades={SHADES} />
    </group>
  );
};
