import { registerRoot } from 'remotion';
import { layerSheetComposition } from './layer-sheet-composition';

/** Layers alone: a page without video and the coach's body loads in half the time, for each batch of layers anew. */
registerRoot(() => layerSheetComposition);
