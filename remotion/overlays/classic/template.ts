import { defineOverlayTemplate } from '../overlay-template';
import { classicLayers } from './layers';
import { regionOf } from './layout';
import { classicSchema } from './schema';

/** As on a sports broadcast: the timer on top, the name in a lower third, progress along the lower edge. */
export const classic = defineOverlayTemplate({
  id: 'classic',
  schema: classicSchema,
  coachBox: (picture, kind, props) =>
    regionOf(kind === 'complete' ? 'finale' : 'coach', picture, props),
  layers: classicLayers,
});
