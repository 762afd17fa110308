import { defineOverlayTemplate } from '../overlay-template';
import { tvLayers } from './layers';
import { regionOf } from './layout';
import { tvSchema } from './schema';

/** Read from three metres: digits fill the left half, everything keeps off the edges a television cuts. */
export const tv = defineOverlayTemplate({
  id: 'tv',
  schema: tvSchema,
  coachBox: (picture, kind, props) =>
    regionOf(kind === 'complete' ? 'finale' : 'coach', picture, props),
  layers: tvLayers,
});
