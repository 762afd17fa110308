import type { Coach } from '../../src/workout/coaches';
import female from './body/skeleton.female.json';
import male from './body/skeleton.male.json';
import { readSkeleton, skeletonFileSchema, type Skeleton } from './rig/skeleton';

export { COACHES } from '../../src/workout/coaches';

const SKELETONS: Readonly<Record<Coach, Skeleton>> = {
  female: readSkeleton(skeletonFileSchema.parse(female)),
  male: readSkeleton(skeletonFileSchema.parse(male)),
};

export const skeletonOf = (coach: Coach): Skeleton => SKELETONS[coach];
