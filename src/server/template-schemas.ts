import type { z } from 'zod';
import { classicSchema } from '../../remotion/overlays/classic/schema';
import { ringSchema } from '../../remotion/overlays/ring/schema';
import { tvSchema } from '../../remotion/overlays/tv/schema';
import type { SessionVocabulary } from '../workout/parse-session';

/**
 * Overlay template → schema of its props. The overlay registry would do, but for its components: React's server build, which
 * route handlers are given, cannot load them.
 */
export const TEMPLATE_SCHEMAS: SessionVocabulary['templates'] = new Map<string, z.ZodType>([
  ['ring', ringSchema],
  ['classic', classicSchema],
  ['tv', tvSchema],
]);
