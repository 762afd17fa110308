/**
 * RGB to limited-range Y′CbCr by ITU-R BT.709 (Kr 0.2126, Kb 0.0722), for colours of 0 to 255. The offsets (16 and 128)
 * belong to a solid colour: a premultiplied one takes its share of them.
 */
const KR = 0.2126;
const KB = 0.0722;
const KG = 1 - KR - KB;
const LUMA = 219 / 255;
const CHROMA = 224 / 255;

export const LUMA_OFFSET = 16;
export const CHROMA_OFFSET = 128;

export const Y_OF = { r: KR * LUMA, g: KG * LUMA, b: KB * LUMA } as const;

const CB = CHROMA / (2 * (1 - KB));
export const CB_OF = { r: -KR * CB, g: -KG * CB, b: (1 - KB) * CB } as const;

const CR = CHROMA / (2 * (1 - KR));
export const CR_OF = { r: (1 - KR) * CR, g: -KG * CR, b: -KB * CR } as const;
