import { createContext } from 'react';
import type { Renditions } from '../../src/workout/clip-rendition';

/** Which of a clip's files is played; a page with a small player gives another answer. */
export const RenditionContext = createContext<(clip: Renditions) => string>(({ url }) => url);
