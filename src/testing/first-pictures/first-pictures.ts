import { SMALL_FILM_STILL_WIDTH, standingStill } from '../../components/landing/film-still';
import { WAITING_EXERCISE } from '../../components/train/waiting-exercise';
import { LANGUAGES } from '../../workout/languages';
import { COACHES } from '../../workout/coaches';

interface FirstPicture {
  /** What it is made of; paths from the root of the project. */
  readonly from: string;
  readonly picture: string;
  /** In pixels, where it is smaller than what it is made of. */
  readonly width?: number;
}

/** Largest pictures of a page's start, once more in the fewest bytes: the coach who waits on Train, and what the landing page's film begins with. */
export const FIRST_PICTURES: readonly FirstPicture[] = [
  ...COACHES.map((coach) => ({
    from: `public/clips/${WAITING_EXERCISE}/${coach}.webp`,
    picture: `src/components/train/waiting-${coach}.avif`,
  })),
  ...LANGUAGES.map((language) => {
    const { large, small } = standingStill(language);
    return { from: `public${large}`, picture: `public${small}`, width: SMALL_FILM_STILL_WIDTH };
  }),
];
