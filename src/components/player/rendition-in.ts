import { renditionFor, type Renditions } from '../../workout/clip-rendition';

/** Address of the clip as a player in that element plays it. */
export const renditionIn = (element: Element, clip: Renditions): string => {
  const { width, height } = element.getBoundingClientRect();
  return renditionFor(clip, { width, height, pixelRatio: window.devicePixelRatio });
};
