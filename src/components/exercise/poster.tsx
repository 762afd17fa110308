import type { Clip } from '../../catalog/clip';
import { POSTER_SIZE, THUMBNAIL_SIZE } from '../../catalog/still-sizes';

/**
 * The still of a clip, in the rendition that its place needs: a page shows dozens, most of them smaller than a thumb. Both are made
 * with the clip; there is nobody who would shrink a picture on its way (next.config.ts). Says nothing: the words are beside it.
 */
export const Poster = ({
  clip: { poster, thumbnail },
  sizes,
  className,
}: {
  readonly clip: Pick<Clip, 'poster' | 'thumbnail'>;
  /** How wide it is shown, where it is seen at once; without it, it waits until it scrolls into sight, and its place tells. */
  readonly sizes?: string;
  readonly className?: string;
}) => (
  <img
    {...(thumbnail !== undefined && {
      srcSet: `${thumbnail} ${THUMBNAIL_SIZE}w, ${poster} ${POSTER_SIZE}w`,
      sizes: sizes ?? 'auto, 12rem',
    })}
    src={poster}
    alt=""
    width={POSTER_SIZE}
    height={POSTER_SIZE}
    loading={sizes === undefined ? 'lazy' : 'eager'}
    decoding="async"
    draggable={false}
    className={className}
  />
);
