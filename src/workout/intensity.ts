import { z } from 'zod';
import { INTENSITIES } from './intensities';

export type { Intensity } from './intensities';
export const intensitySchema = z.enum(INTENSITIES);
