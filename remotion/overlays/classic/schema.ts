import { z } from 'zod';
import { closedObject } from '../../../src/shared/zod-problems';
import { labelShape } from '../../kit/label-props';
import { paletteShape } from '../../kit/palette';

/** What a designer may change of `classic`. */
export const classicSchema = closedObject({
  ...paletteShape,
  /** The corner of the timer; the time left takes the other. */
  timerSide: z.enum(['left', 'right']).default('right'),
  /** What the bar along the lower edge counts. */
  progressOf: z.enum(['session', 'interval']).default('session'),
  showProgress: z.boolean().default(true),
  showTimeLeft: z.boolean().default(true),
  showRounds: z.boolean().default(true),
  showCue: z.boolean().default(true),
  showNext: z.boolean().default(true),
  ...labelShape,
});
export type ClassicProps = z.output<typeof classicSchema>;
