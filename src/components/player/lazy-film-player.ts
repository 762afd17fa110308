import dynamic from 'next/dynamic';
import { FilmLoading } from './film-loading';

/** The player measures and plays in the browser: there is nothing that a server could draw. */
export const LazyFilmPlayer = dynamic(
  () => import('./film-player').then((module) => module.FilmPlayer),
  { ssr: false, loading: FilmLoading },
);
