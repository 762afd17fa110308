import { PosterImage } from './poster-image';
import { DARK } from './tokens';

interface PosterTileProps {
  readonly poster: string;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

/** An exercise's still on a piece of stage. */
export const PosterTile = ({ poster, width, height, radius }: PosterTileProps) => (
  <div
    style={{
      width,
      height,
      borderRadius: radius,
      overflow: 'hidden',
      flex: 'none',
      background: `radial-gradient(circle at 50% 45%, ${DARK.track}, ${DARK.glow})`,
    }}
  >
    <PosterImage
      key={poster}
      poster={poster}
      style={{ width, height, objectFit: 'contain', display: 'block' }}
    />
  </div>
);
