import type { Vector3 } from 'three';
import { clamp, degrees } from './turn';

/** How far a line must lean forwards for its end to be so high above its start, degrees; metres, seen from the side. */
export const leanToHeight = ({ y, z }: Vector3, rise: number): number =>
  degrees(Math.acos(clamp(rise / Math.hypot(y, z), -1, 1)) - Math.atan2(z, y));
