import { rgb } from './raster-image';

/** The kit's colours: the product's lime as the loud one, an indigo that stays visible on the dark stage. */
export const kitColours = {
  lime: rgb('#bfe431'),
  indigo: rgb('#566091'),
  indigoShade: rgb('#434c78'),
  navy: rgb('#222848'),
  white: rgb('#f1f3f7'),
} as const;
