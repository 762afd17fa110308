/** One compressed picture, in the order in which pictures are coded. */
export interface EncodedPicture {
  readonly data: Buffer;
  /** Which frame of its segment it shows, from 0. */
  readonly frame: number;
  readonly isKeyframe: boolean;
}

/** A stretch of H.264 that begins with a keyframe and refers to nothing outside. */
export interface EncodedSegment {
  /** SPS and PPS, Annex B: equal in all segments of a film. */
  readonly extraData: Buffer;
  readonly pictures: readonly EncodedPicture[];
}
