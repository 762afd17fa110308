import type { SkinnedPart } from './mesh';
import { at, type Vec3 } from './vec3';

const topOfFadeInMetres = 0.11;

/**
 * Levels shoes that follow a foot with a raised heel: lowers each depth behind the ball until the tread lies
 * on y = 0, least at the ankle. Toe spring in front of the ball stays. `shoes` holds both feet.
 */
export const levelSoles = (shoes: SkinnedPart): SkinnedPart => {
  const used = [...new Set(shoes.faces.flatMap(({ v }) => v))].map((v) => at(shoes.positions, v));
  const heel = Math.min(...used.map(([, , z]) => z));
  const ball = used.reduce((lowest, point) => (point[1] < lowest[1] ? point : lowest));
  const treadNear = (z: number): number => {
    const slice = used.filter((point) => Math.abs(point[2] - z) < 0.012);
    return Math.min(...slice.map(([, y]) => y));
  };
  // A line from the ball to where the heel's tread starts describes the lift; samples between would follow grooves.
  const heelTreadDepth = heel + 0.2 * (ball[2] - heel);
  const lift = treadNear(heelTreadDepth) - ball[1];
  const level = ([x, y, z]: Vec3): Vec3 => {
    const share = Math.max(0, (ball[2] - z) / (ball[2] - heelTreadDepth));
    const fade = Math.min(1, Math.max(0, (topOfFadeInMetres - y) / topOfFadeInMetres));
    return [x, Math.max(ball[1], y - lift * Math.min(share, 1.15) * fade), z];
  };
  return { ...shoes, positions: shoes.positions.map(level) };
};
