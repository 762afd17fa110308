'use client';

import { useCallback, useState, type ReactNode } from 'react';
import { RenditionContext } from '../../../remotion/workout/rendition';
import type { Renditions } from '../../workout/clip-rendition';
import { renditionIn } from './rendition-in';

/** Fills its place with a film, which plays the clips as large as the place asks for: it is measured before the film is begun. */
export const SizedClips = ({ children }: { readonly children: ReactNode }) => {
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const rendition = useCallback(
    (clip: Renditions) => (place === null ? clip.url : renditionIn(place, clip)),
    [place],
  );
  return (
    <div ref={setPlace} className="absolute inset-0">
      {place !== null && <RenditionContext value={rendition}>{children}</RenditionContext>}
    </div>
  );
};
