import {
  AVCOL_PRI_BT709,
  AVCOL_RANGE_MPEG,
  AVCOL_SPC_BT709,
  AVCOL_TRC_BT709,
} from 'node-av/constants';

/** How a codec, a stream or a picture says that its colours are bt709 in limited range; for `Object.assign`. */
export const BT709_TAGS = {
  colorRange: AVCOL_RANGE_MPEG,
  colorSpace: AVCOL_SPC_BT709,
  colorPrimaries: AVCOL_PRI_BT709,
  colorTrc: AVCOL_TRC_BT709,
} as const;
