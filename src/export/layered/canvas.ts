import type { CoachPatch } from './coach-patch';
import { blendRaster, type Raster } from './raster';
import {
  copyRectangle,
  intersection,
  isEmpty,
  union,
  type EvenRectangle,
  type YuvPicture,
} from './yuv-picture';

/** All that is seen at one frame; equal parts are the same objects. */
export interface Scene {
  readonly ground: YuvPicture;
  readonly coach: CoachPatch | null;
  /** From the bottom up; `null` while a layer is hidden. */
  readonly rasters: readonly (Raster | null)[];
}

const NOWHERE: EvenRectangle = { left: 0, top: 0, right: 0, bottom: 0 };

const around = (a: EvenRectangle, b: EvenRectangle): EvenRectangle => {
  if (isEmpty(a)) return b;
  return isEmpty(b) ? a : union(a, b);
};

const wholeOf = ({ width, height }: YuvPicture): EvenRectangle => ({
  left: 0,
  top: 0,
  right: width,
  bottom: height,
});

/** The rectangles in which two scenes differ. */
export const changedAreas = (before: Scene | null, now: Scene): EvenRectangle[] => {
  if (before === null || before.ground !== now.ground) return [wholeOf(now.ground)];
  const areas: EvenRectangle[] = [];
  if (before.coach !== now.coach) {
    areas.push(around(before.coach?.area ?? NOWHERE, now.coach?.area ?? NOWHERE));
  }
  now.rasters.forEach((raster, layer) => {
    const old = before.rasters[layer] ?? null;
    if (raster !== old) areas.push(around(old?.area ?? NOWHERE, raster?.area ?? NOWHERE));
  });
  return areas.filter((area) => !isEmpty(area));
};

/** Draws one rectangle of a scene from the ground up. */
const paint = (
  picture: YuvPicture,
  { ground, coach, rasters }: Scene,
  area: EvenRectangle,
): void => {
  const coachArea = coach === null ? NOWHERE : intersection(coach.area, area);
  const isCovered =
    coachArea.left === area.left &&
    coachArea.top === area.top &&
    coachArea.right === area.right &&
    coachArea.bottom === area.bottom;
  if (!isCovered) copyRectangle(ground, { x: 0, y: 0 }, picture, area);
  if (coach !== null && !isEmpty(coachArea)) {
    const at = { x: coach.area.left, y: coach.area.top };
    copyRectangle(coach.picture, at, picture, coachArea);
  }
  for (const raster of rasters) {
    if (raster !== null) blendRaster(picture, raster, area);
  }
};

export interface Canvas {
  /** Brings the picture to a scene, touching only what differs from the scene before. */
  readonly show: (scene: Scene) => void;
}

/** Draws scenes into a picture that nobody else writes to. */
export const createCanvas = (picture: YuvPicture): Canvas => {
  let shown: Scene | null = null;
  return {
    show: (scene) => {
      for (const area of changedAreas(shown, scene)) paint(picture, scene, area);
      shown = scene;
    },
  };
};
