import { registerRoot } from 'remotion';
import { coachCompositions } from './compositions';

/** The coach alone: the bake's bundle stays small and does not change with the overlays. */
registerRoot(() => coachCompositions);
