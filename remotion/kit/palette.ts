import { zColor } from '@remotion/zod-types';
import type { IntervalKind } from '../../src/workout/timeline';
import { DARK } from './tokens';

/** The colours that every template lets a designer choose. */
export const paletteShape = {
  workColor: zColor().default(DARK.work),
  restColor: zColor().default(DARK.rest),
  readyColor: zColor().default(DARK.ready),
  /** The last three seconds. */
  alertColor: zColor().default(DARK.alert),
};

export interface Palette {
  readonly workColor: string;
  readonly restColor: string;
  readonly readyColor: string;
  readonly alertColor: string;
}

const COLOR_OF_KIND = {
  'get-ready': 'readyColor',
  work: 'workColor',
  rest: 'restColor',
  'round-break': 'restColor',
  complete: 'workColor',
} as const satisfies Record<IntervalKind, keyof Palette>;

export const phaseColor = (palette: Palette, kind: IntervalKind): string =>
  palette[COLOR_OF_KIND[kind]];

export const countdownColor = (
  palette: Palette,
  { kind, isEnding }: { readonly kind: IntervalKind; readonly isEnding: boolean },
): string => (isEnding ? palette.alertColor : phaseColor(palette, kind));
