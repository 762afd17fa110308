import { useCallback, useEffect, useState } from 'react';

/**
 * The stage over the whole window, and the window over the whole screen where the browser lets it (an iPhone does not). The page as a
 * whole is what is shown full screen, so that menus and dialogs, which lie at its end, still open above the stage.
 */
export const useFullScreen = () => {
  const [isFull, setFull] = useState(false);

  useEffect(() => {
    if (!isFull) return;
    const onChange = () => {
      if (document.fullscreenElement === null) setFull(false);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) setFull(false);
    };
    document.addEventListener('fullscreenchange', onChange);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('fullscreenchange', onChange);
      document.removeEventListener('keydown', onKey);
      if (document.fullscreenElement !== null) void document.exitFullscreen();
    };
  }, [isFull]);

  const toggle = useCallback(async () => {
    setFull((before) => !before);
    if (document.fullscreenElement === null && document.fullscreenEnabled && !isFull) {
      // Refused: then the stage fills the window alone.
      await document.documentElement.requestFullscreen().catch(() => undefined);
    }
  }, [isFull]);

  return { isFull, toggle };
};
