import { defineOverlayTemplate } from '../overlay-template';
import { ringLayers } from './layers';
import { regionOf } from './layout';
import { ringSchema } from './schema';

/** A large countdown ring beside the coach; the session as a line on top. */
export const ring = defineOverlayTemplate({
  id: 'ring',
  schema: ringSchema,
  coachBox: (picture, kind, props) =>
    kind === 'complete' ? regionOf('finale', picture, props) : regionOf('coach', picture, props),
  layers: ringLayers,
});
