import type { Box } from '../kit/box';
import { FILL } from '../kit/fill';
import { DARK } from '../kit/tokens';

/** The dark stage with its glow behind the coach. `light` is where the coach stands, in film pixels. */
export const Stage = ({ light }: { readonly light: Box }) => {
  const x = light.x + light.width / 2;
  const y = light.y + light.height * 0.52;
  const radius = Math.max(light.width, light.height);
  return (
    <div
      style={{
        ...FILL,
        background: [
          `radial-gradient(${radius * 0.95}px ${radius * 0.8}px at ${x}px ${y}px,`,
          `${DARK.glow} 0%, ${DARK.stage} 56%, ${DARK.stageEdge} 100%)`,
        ].join(' '),
      }}
    />
  );
};
