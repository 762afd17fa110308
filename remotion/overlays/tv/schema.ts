import { z } from 'zod';
import { closedObject } from '../../../src/shared/zod-problems';
import { labelShape } from '../../kit/label-props';
import { paletteShape } from '../../kit/palette';

/** What a designer may change of `tv`. */
export const tvSchema = closedObject({
  ...paletteShape,
  /** Where the coach stands in landscape and square films. */
  coachSide: z.enum(['left', 'right']).default('right'),
  showSessionLine: z.boolean().default(true),
  showTimeLeft: z.boolean().default(true),
  showRounds: z.boolean().default(true),
  showCue: z.boolean().default(true),
  showNext: z.boolean().default(true),
  ...labelShape,
});
export type TvProps = z.output<typeof tvSchema>;
