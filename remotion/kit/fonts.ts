import { useEffect, useState } from 'react';
import { staticFile, useDelayRender } from 'remotion';

const FAMILY = 'Archivo Variable';

/** The parts of the font by the letters they hold; ranges are those of the package the files come from. */
const FACES = [
  {
    file: 'fonts/archivo-latin-standard-normal.woff2',
    unicodeRange:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  },
  {
    file: 'fonts/archivo-latin-ext-standard-normal.woff2',
    unicodeRange:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
  },
] as const;

let loading: Promise<void> | null = null;

/** Loads the font once a page. */
const loadFonts = async (): Promise<void> => {
  loading ??= Promise.all(
    FACES.map(async ({ file, unicodeRange }) => {
      const face = new FontFace(FAMILY, `url("${staticFile(file)}") format("woff2")`, {
        weight: '100 900',
        stretch: '62% 125%',
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
