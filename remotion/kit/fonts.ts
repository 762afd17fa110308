import { useEffect, useState } from 'react';
import { staticFile, useDelayRender } from 'remotion';
import { FONT, FONT_FACES } from './font-faces';

let loading: Promise<void> | null = null;

/** Loads the font once a page. */
const loadFonts = async (): Promise<void> => {
  loading ??= Promise.all(
    FONT_FACES.map(async ({ file, unicodeRange }) => {
      const face = new FontFace(FONT.family, `url("${staticFile(file)}") format("woff2")`, {
        weight: FONT.weight,
        stretch: FONT.stretch,
        unicodeRange,
      });
      document.fonts.add(await face.load());
    }),
  ).then(() => undefined);
  return loading;
};

/** Holds the first frame until the font is there. Answers whether it is, for previews, which do not wait. */
export const useFonts = (): boolean => {
  const { delayRender, continueRender, cancelRender } = useDelayRender();
  const [handle] = useState(() => delayRender('Loading the Archivo font'));
  const [isReady, setReady] = useState(false);

  useEffect(() => {
    let isMounted = true;
    loadFonts().then(
      () => {
        if (isMounted) setReady(true);
        continueRender(handle);
      },
      (error: unknown) => cancelRender(error),
    );
    return () => {
      isMounted = false;
    };
  }, [handle, continueRender, cancelRender]);

  return isReady;
};
