import type { Coach } from '../../src/workout/workout-config';
import female from './body/skeleton.female.json';
import male from './body/skeleton.male.json';
import { readSkeleton, skeletonFileSchema, type Skeleton } from './rig/skeleton';

const SKELETONS: Readonly<Record<Coach, Skeleton>> = {
  female: readSkeleton(skeletonFileSchema.parse(female)),
  male: readSkeleton(skeletonFileSchema.parse(male)),
};

export const COACHES = ['female', 'male'] as const satisfies readonly Coach[];

export const skeletonOf = (coach: Coach): Skeleton => SKELETONS[coach];
