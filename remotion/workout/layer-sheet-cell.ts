/** Id that a cell of a layer sheet gives for the stage behind the coach, in place of a layer's. */
export const STAGE_LAYER_ID = 'stage';
