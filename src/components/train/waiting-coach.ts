import type { StaticImageData } from 'next/image';
import type { Clip } from '../../catalog/clip';
import { WAITING_EXERCISE } from './waiting-exercise';
import female from './waiting-female.avif';
import male from './waiting-male.avif';

/** The posters of the clips as shipped, once more as AVIF (`npm run first-pictures`): a third of the bytes of what is mostly the largest picture of a start. */
const PICTURES: ReadonlyMap<string, StaticImageData> = new Map([
  [`/clips/${WAITING_EXERCISE}/female.webp`, female],
  [`/clips/${WAITING_EXERCISE}/male.webp`, male],
]);

/** Address of the picture of the coach who waits; of a clip that somebody has uploaded it is the poster. */
export const waitingPicture = ({ poster }: Pick<Clip, 'poster'>): string =>
  PICTURES.get(poster)?.src ?? poster;
