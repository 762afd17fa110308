import { Composition } from 'remotion';
import { LayerSheet, layerSheetMetadata } from './layer-sheet';
import { SAMPLE_SESSIONS, sampleFilm } from './sample-sessions';

/** Whoever draws layers gives its own film and sheets; these are what the Studio shows. */
export const layerSheetComposition = (
  <Composition
    id="LayerSheet"
    component={LayerSheet}
    calculateMetadata={layerSheetMetadata}
    defaultProps={{
      film: sampleFilm(SAMPLE_SESSIONS['leg-day']),
      width: 1920,
      height: 1080,
      sheets: [[{ layer: 'headline', frame: 200, x: 0, y: 0 }]],
    }}
  />
);
