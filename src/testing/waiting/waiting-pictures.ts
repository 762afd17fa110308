import { WAITING_EXERCISE } from '../../components/train/waiting-exercise';
import { COACHES } from '../../workout/coaches';

/** What the picture of the waiting coach is made of, and where it lies; paths from the root of the project. */
export const WAITING_PICTURES = COACHES.map((coach) => ({
  poster: `public/clips/${WAITING_EXERCISE}/${coach}.webp`,
  picture: `src/components/train/waiting-${coach}.avif`,
}));
