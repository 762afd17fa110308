import dynamic from 'next/dynamic';
import { FilmLoading } from './film-loading';

/** Its code, a third of what a page with a film loads; where a film is sure to come, it is asked for before there is a place for it. */
export const loadFilmPlayer = () => import('./film-player').then((module) => module.FilmPlayer);

/** The player measures and plays in the browser: there is nothing that a server could draw. */
export const LazyFilmPlayer = dynamic(loadFilmPlayer, { ssr: false, loading: FilmLoading });
