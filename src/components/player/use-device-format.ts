import type { FilmFormat } from '../../workout/workout-config';
import { useMediaQuery } from '../use-media-query';

/** The shape of film that fills the window best; turning the device changes it. */
export const useDeviceFormat = (): FilmFormat => {
  const isTall = useMediaQuery('(max-aspect-ratio: 4/5)');
  const isWide = useMediaQuery('(min-aspect-ratio: 5/4)');
  if (isTall) return 'portrait';
  return isWide ? 'landscape' : 'square';
};
