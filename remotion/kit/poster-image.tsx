import { useEffect, useState, type CSSProperties } from 'react';
import { useDelayRender, useRemotionEnvironment } from 'remotion';
import { mediaUrl } from './media-url';

interface PosterImageProps {
  readonly poster: string;
  readonly style: CSSProperties;
}

/** A still that renders wait for. A missing one fails a render, and leaves an empty tile in a preview. */
export const PosterImage = ({ poster, style }: PosterImageProps) => {
  const { delayRender, continueRender, cancelRender } = useDelayRender();
  const { isRendering } = useRemotionEnvironment();
  const [handle] = useState(() => delayRender(`Loading the poster ${poster}`));
  // A poster that leaves before it came must not hold the render.
  useEffect(() => () => continueRender(handle), [continueRender, handle]);
  return (
    <img
      alt=""
      src={mediaUrl(poster)}
      style={style}
      onLoad={({ currentTarget }) => {
        void currentTarget.decode().finally(() => continueRender(handle));
      }}
      onError={() => {
        if (isRendering) cancelRender(new Error(`the poster ${poster} does not load`));
        else continueRender(handle);
      }}
    />
  );
};
